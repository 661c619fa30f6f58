/**
 * The factors that the analysis of causes looks at: of the family as lists of families at risk write them, of the child as its measurements tell, of the
 * mother as the village notes. Each with who answers for it. Offices: SPEC §7, "Sector action catalogue", by the codes of `opd/starting-list.ts`; which
 * office it is in a district, is the district's to say.
 */
import { type FamilyMarks, marksOfText } from '../../sasaran/family-marks.ts'

/** The four marks of an unfavourable pregnancy are one cause and never summed. */
export const FAMILY_CAUSES = ['air', 'jamban', 'empatT', 'bukanKb'] as const
export const CHILD_CAUSES = ['duaT', 'tidakDitimbang', 'giziKurang', 'tanpaVitA', 'bblr'] as const
export const MOTHER_CAUSES = ['kek', 'risti'] as const
/** Parts of `empatT`; shown beside it. */
export const FOUR_PARTS = ['terlaluMuda', 'terlaluTua', 'terlaluDekat', 'terlaluBanyak'] as const
/** What no register that comes in tells yet. */
export const NOT_HELD = ['asiEksklusif', 'sakit', 'bukuKia'] as const

export type FamilyCause = (typeof FAMILY_CAUSES)[number]
export type ChildCause = (typeof CHILD_CAUSES)[number]
export type MotherCause = (typeof MOTHER_CAUSES)[number]
export type FourPart = (typeof FOUR_PARTS)[number]
export type Cause = FamilyCause | ChildCause | MotherCause

/** Causes that may hold of a child: its own, and those of its family. */
export const CAUSES_OF_CHILD = [...CHILD_CAUSES, ...FAMILY_CAUSES] as const
export type CauseOfChild = (typeof CAUSES_OF_CHILD)[number]

export const OFFICES = ['pupr', 'opd-kb', 'dinkes'] as const
export type OfficeCode = (typeof OFFICES)[number]

export interface CauseFacts {
  readonly source: 'krs' | 'eppgbm' | 'hpk'
  readonly office: OfficeCode
  /** `ingatan`: the cut-off is written down from memory. */
  readonly certainty: 'sumber' | 'ingatan'
}

const facts = (source: CauseFacts['source'], office: OfficeCode, certainty: CauseFacts['certainty'] = 'sumber'): CauseFacts => ({
  source,
  office,
  certainty,
})

export const CAUSES: Readonly<Record<Cause, CauseFacts>> = {
  air: facts('krs', 'pupr'),
  jamban: facts('krs', 'pupr'),
  empatT: facts('krs', 'opd-kb', 'ingatan'),
  bukanKb: facts('krs', 'opd-kb'),
  duaT: facts('eppgbm', 'dinkes'),
  tidakDitimbang: facts('eppgbm', 'dinkes', 'ingatan'),
  giziKurang: facts('eppgbm', 'dinkes'),
  tanpaVitA: facts('eppgbm', 'dinkes', 'ingatan'),
  bblr: facts('eppgbm', 'dinkes'),
  kek: facts('hpk', 'dinkes'),
  risti: facts('hpk', 'dinkes'),
}

/** true as soon as one is, null when none is and one is not known. */
export function anyKnown(states: readonly (boolean | null)[]): boolean | null {
  if (states.includes(true)) return true
  return states.includes(null) ? null : false
}

export type FamilyStates = Readonly<Record<FamilyCause | FourPart, boolean | null>>

function statesOf(marks: FamilyMarks): FamilyStates {
  const { terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak } = marks
  const empatT = anyKnown([terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak])
  const parts = { terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak }
  return { air: marks.airTidakLayak, jamban: marks.jambanTidakLayak, empatT, bukanKb: marks.bukanKbModern, ...parts }
}

const NOTHING_KNOWN: FamilyStates = {
  air: null,
  jamban: null,
  empatT: null,
  bukanKb: null,
  terlaluMuda: null,
  terlaluTua: null,
  terlaluDekat: null,
  terlaluBanyak: null,
}

/** `marks`: as `marksText` writes them; null = no list says anything of the family, or it is not known which family it is. */
export function familyStates(marks: string | null): FamilyStates {
  return marks === null ? NOTHING_KNOWN : statesOf(marksOfText(marks))
}
