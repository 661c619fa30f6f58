import { expect, it } from 'vitest'
import { ACTS, type Act, leavesTrace } from '../../src/accounts/acts.ts'
import { mayLeave, sayTrace, TRACES, type TraceName } from '../../src/accounts/traces.ts'
import { RECORD_IMPORT_KINDS } from '../../src/intake/lists/record-imports.ts'

it('has a word for every act that leaves a trace, and none for one that only reads', () => {
  const words = Object.values(TRACES)
  const told = new Set<Act>(words.flatMap(({ act }) => (act === null ? [] : [act])))
  // Of whom a file is, or of which district a trail: asked in the middle of another act, which leaves the trace.
  const asked = new Set<Act>([
    'intake.own-eppgbm-rekap',
    'intake.own-krs-rekap',
    'intake.own-eppgbm-anak',
    ...RECORD_IMPORT_KINDS.map((kind): Act => `intake.own-${kind}`),
    'accounts.grant-names',
    'trail.read-installation',
  ])
  const silent = (Object.keys(ACTS) as Act[]).filter((act) => leavesTrace(act) && !told.has(act) && !asked.has(act))
  expect(silent).toEqual([])
  expect([...told].filter((act) => !leavesTrace(act))).toEqual([])
})

it('is read in both languages, an old word as it stands', () => {
  expect(sayTrace('intake.undo', 'id')).toBe('Berkas ditarik kembali')
  expect(sayTrace('intake.undo', 'en')).toBe('File taken back')
  expect(sayTrace('gone.word', 'id')).toBe('gone.word')
})

it('is left only under the act that declares it, and by the program itself', () => {
  expect(mayLeave('intake.apply', 'intake.apply')).toBe(true)
  expect(mayLeave('intake.apply', 'wilayah.alias')).toBe(true)
  expect(mayLeave('intake.apply', 'intake.upload')).toBe(false)
  expect(mayLeave('setup.keys', 'setup.backup')).toBe(false)
  expect((Object.keys(TRACES) as TraceName[]).every((name) => mayLeave(null, name))).toBe(true)
})
