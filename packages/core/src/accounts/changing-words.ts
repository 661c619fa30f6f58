/**
 * Which words of the trail may change what is reckoned from the registers of children, families and areas: looking changes nothing, nor does what other rooms keep.
 * A word that is not known to be harmless counts as a change.
 */
import { ACTS } from './acts.ts'
import { TRACES, type TraceWord } from './traces.ts'

/** Rooms that keep what becomes of plans: no child, no family, no area, no number of an office. */
const AFTER_THE_PLAN = ['budget', 'realisation', 'commitment', 'village', 'chain']

/** Rooms that write nothing of measured children, families at risk or areas. */
const HARMLESS_ROOMS = new Set([
  'accounts',
  'documents',
  'tasks',
  'trail',
  'coverage',
  'findings',
  'lokus',
  'plan',
  'rembuk',
  ...AFTER_THE_PLAN,
  'situation',
  'scorecard',
])
/** What villages find of families stands beside the lists until the round is frozen; what is uploaded, until it is applied. */
const HARMLESS_WORDS = new Set([
  'verval.checked',
  'verval.signed',
  'verval.verified',
  'verval.returned',
  'verval.reminded',
  'intake.upload',
  'intake.discard',
])

/** Rooms that write no number of an office, no definition, no owner and no area. */
const APART_FROM_GAPS = new Set([
  'accounts',
  'documents',
  'tasks',
  'trail',
  'findings',
  'lokus',
  'situation',
  'scorecard',
  'plan',
  'rembuk',
  'calendar',
  ...AFTER_THE_PLAN,
  'verval',
  'kin',
  'sasaran',
  'measurement',
  'privacy',
])

const onlyLooks = ({ act }: TraceWord): boolean => act !== null && ['baca', 'buka'].includes(ACTS[act].does)

function isHarmless([name, word]: readonly [string, TraceWord]): boolean {
  const [room = ''] = name.split('.')
  return HARMLESS_ROOMS.has(room) || HARMLESS_WORDS.has(name) || onlyLooks(word)
}

export const CHANGING_WORDS: readonly string[] = Object.entries(TRACES)
  .filter((word) => !isHarmless(word))
  .map(([name]) => name)

/** Which may change what villages are short of. */
export const GAP_WORDS: readonly string[] = Object.entries(TRACES)
  .filter(([name, word]) => !APART_FROM_GAPS.has(name.split('.')[0] ?? '') && !onlyLooks(word))
  .map(([name]) => name)

/** Which may change the program mapping: gaps, and what is planned where. */
export const PROGRAM_WORDS: readonly string[] = [
  ...GAP_WORDS,
  ...Object.keys(TRACES).filter((name) => name.startsWith('plan.') || name.startsWith('lokus.')),
]

/** Every word of some rooms: for what is made of nothing else. */
export function wordsOfRooms(rooms: readonly string[]): readonly string[] {
  return Object.entries(TRACES)
    .filter(([name, word]) => rooms.includes(name.split('.')[0] ?? '') && !onlyLooks(word))
    .map(([name]) => name)
}

/** Which may change the chain: what is planned against which gaps, and what became of it; tables of Siskeudes are lines of budgets. */
export const CHAIN_WORDS: readonly string[] = [...new Set([...PROGRAM_WORDS, ...wordsOfRooms(['intake', 'rembuk', ...AFTER_THE_PLAN])])]
/** Which may change packages of villages as they stand: all of that, what is recommended and answered, days of the calendar, figures of villages. */
export const VILLAGE_WORDS: readonly string[] = [
  ...new Set([
    ...PROGRAM_WORDS,
    ...CHANGING_WORDS,
    ...Object.keys(TRACES).filter((name) => name.startsWith('village.') || name.startsWith('calendar.')),
  ]),
]
