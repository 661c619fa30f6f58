/** Both languages say the same: no text is empty, and both ask for the same values. */
import { describe, expect, it } from 'vitest'
import { ACCOUNT } from '../../src/text/account.ts'
import {
  AGGREGATION_NAMES,
  CATALOGUE,
  CERTAINTY_NAMES,
  DIRECTION_NAMES,
  FIELD_NAMES,
  FREQUENCY_NAMES,
  GROUP_NAMES,
  REPORT_LEVELS,
  UNIT_NAMES,
} from '../../src/text/catalogue.ts'
import { CHART } from '../../src/text/chart.ts'
import { BOARD, COVERAGE_STATES, INDICATORS, LEAD, OFFICE_STATES, OFFICES, PERIOD_KINDS, REMIND } from '../../src/text/coverage.ts'
import { DISPUTES, FIGURE, HISTORY, ORIGINS, SHEET as STATUS } from '../../src/text/coverage-figure.ts'
import { ENTER, SANDI, TICKET } from '../../src/text/enter.ts'
import { ENTRY, ENTRY_FAULTS, ENTRY_STATES, SHEET_NAMES } from '../../src/text/entry.ts'
import { FAMILY_PEOPLE } from '../../src/text/family-people.ts'
import { GRANTS } from '../../src/text/grants.ts'
import { GUIDE } from '../../src/text/guide.ts'
import { HOME } from '../../src/text/home.ts'
import { INTAKE, LIST, PREVIEW } from '../../src/text/intake.ts'
import { LOKUS } from '../../src/text/lokus.ts'
import { CHILD, CHILDREN, DOUBTS, SAID } from '../../src/text/measurement.ts'
import { MEETINGS } from '../../src/text/meetings.ts'
import { KIND_NAMES, OPD } from '../../src/text/opd.ts'
import { PEOPLE, SHEET } from '../../src/text/people.ts'
import { QUALITY } from '../../src/text/quality.ts'
import { ROLE_SEES } from '../../src/text/roles.ts'
import {
  CARD,
  CHOICES,
  ENTRY_HPK,
  FORM_HPK,
  GROUPS,
  ITEMS,
  REASON_WORDS,
  REPORT_WORDS,
  SCORE,
  SEND,
  SERVICE_NAMES,
  VERDICT_WORDS,
} from '../../src/text/scorecard.ts'
import { SETUP } from '../../src/text/setup.ts'
import { SHELL } from '../../src/text/shell.ts'
import { BAND_TEXT, SITUATION, VILLAGE } from '../../src/text/situation.ts'
import { TASKS } from '../../src/text/tasks.ts'
import type { Catalogue } from '../../src/text/text.ts'
import { FAULTS, GAP_NAMES, LEVEL_NAMES, OWNERS, SEAT_NAMES, STANDINGS, THING_NAMES, TPPS } from '../../src/text/tpps.ts'
import { SOURCES, TREND } from '../../src/text/trend.ts'
import { WHY } from '../../src/text/why.ts'
import { WILAYAH } from '../../src/text/wilayah.ts'

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ACCOUNT,
  AGGREGATION_NAMES,
  BAND_TEXT,
  CATALOGUE,
  CERTAINTY_NAMES,
  DIRECTION_NAMES,
  FIELD_NAMES,
  FREQUENCY_NAMES,
  GROUP_NAMES,
  REPORT_LEVELS,
  UNIT_NAMES,
  BOARD,
  COVERAGE_STATES,
  DISPUTES,
  FIGURE,
  PERIOD_KINDS,
  HISTORY,
  INDICATORS,
  LEAD,
  OFFICE_STATES,
  OFFICES,
  ORIGINS,
  REMIND,
  STATUS,
  CHART,
  CHILD,
  CHILDREN,
  DOUBTS,
  ENTER,
  ENTRY,
  ENTRY_FAULTS,
  ENTRY_STATES,
  GRANTS,
  GUIDE,
  HOME,
  INTAKE,
  LIST,
  PREVIEW,
  LOKUS,
  MEETINGS,
  PEOPLE,
  FAMILY_PEOPLE,
  OPD,
  KIND_NAMES,
  TPPS,
  OWNERS,
  FAULTS,
  GAP_NAMES,
  LEVEL_NAMES,
  SEAT_NAMES,
  STANDINGS,
  THING_NAMES,
  QUALITY,
  ROLE_SEES,
  SAID,
  SANDI,
  SETUP,
  SHEET,
  SHEET_NAMES,
  SHELL,
  SITUATION,
  TASKS,
  SOURCES,
  TICKET,
  TREND,
  VILLAGE,
  WHY,
  WILAYAH,
  CARD,
  CHOICES,
  ENTRY_HPK,
  FORM_HPK,
  GROUPS,
  ITEMS,
  REASON_WORDS,
  REPORT_WORDS,
  SCORE,
  SEND,
  SERVICE_NAMES,
  VERDICT_WORDS,
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted((a, b) => (a < b ? -1 : 1))

describe.each(Object.entries(CATALOGUES))('%s', (_, catalogue) => {
  it.each(Object.entries(catalogue))('%s', (_key, { id, en }) => {
    expect(id.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect([...new Set(placeholders(id))]).toEqual([...new Set(placeholders(en))])
  })
})
