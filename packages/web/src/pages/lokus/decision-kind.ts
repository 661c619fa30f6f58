/** Kinds of decisions in words. */
import type { DecisionKind } from '@konvergen/core/lokus/lokus-years.ts'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'

const KINDS = {
  penetapan: LOKUS_YEARS.kindPenetapan,
  perluasan: LOKUS_YEARS.kindPerluasan,
  kelulusan: LOKUS_YEARS.kindKelulusan,
} as const

export function decisionKind(kind: DecisionKind) {
  return KINDS[kind]
}
