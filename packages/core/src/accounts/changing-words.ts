/**
 * Which words of the trail may change what is reckoned from the registers of children, families and areas: looking changes nothing, nor does what other rooms keep.
 * A word that is not known to be harmless counts as a change.
 */
import { ACTS } from './acts.ts'
import { TRACES, type TraceWord } from './traces.ts'

/** Rooms that write nothing of measured children, families at risk or areas. */
const HARMLESS_ROOMS = new Set([
  'accounts',
  'documents',
  'tasks',
  'trail',
  'coverage',
  'findings',
  'lokus',
  'rembuk',
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

function isHarmless([name, { act }]: readonly [string, TraceWord]): boolean {
  const [room = ''] = name.split('.')
  return HARMLESS_ROOMS.has(room) || HARMLESS_WORDS.has(name) || (act !== null && ['baca', 'buka'].includes(ACTS[act].does))
}

export const CHANGING_WORDS: readonly string[] = Object.entries(TRACES)
  .filter((word) => !isHarmless(word))
  .map(([name]) => name)
