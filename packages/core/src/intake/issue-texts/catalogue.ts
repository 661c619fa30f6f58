/**
 * All issue texts in one catalogue. A code that is not here cannot be reported: the compiler refuses it.
 */
import { AREA_AND_OFFICE_TEXTS } from './areas-and-offices.ts'
import { CHILD_PLACE_TEXTS } from './child-places.ts'
import { CHILD_ROW_TEXTS } from './child-rows.ts'
import { CHILD_VALUE_TEXTS } from './child-values.ts'
import { CHILD_LIST_TEXTS } from './children.ts'
import { GROWTH_TEXTS } from './growth.ts'
import type { ParamNames } from './issue-text.ts'
import { OFFICE_FILE_TEXTS } from './office-files.ts'
import { RECAP_TEXTS } from './recap.ts'
import { SURVEY_TEXTS } from './survey.ts'
import { TABLE_TEXTS } from './table.ts'
import { WORKBOOK_TEXTS } from './workbook.ts'

export const ISSUE_TEXTS = {
  ...WORKBOOK_TEXTS,
  ...TABLE_TEXTS,
  ...RECAP_TEXTS,
  ...OFFICE_FILE_TEXTS,
  ...AREA_AND_OFFICE_TEXTS,
  ...GROWTH_TEXTS,
  ...SURVEY_TEXTS,
  ...CHILD_LIST_TEXTS,
  ...CHILD_PLACE_TEXTS,
  ...CHILD_ROW_TEXTS,
  ...CHILD_VALUE_TEXTS,
} as const

export type IssueCode = keyof typeof ISSUE_TEXTS

/** What the sentences of a code need to be told. */
export type IssueParams<Code extends IssueCode> = Readonly<Record<ParamNames<(typeof ISSUE_TEXTS)[Code]>, string | number>>
