/**
 * Do the tests of the growth engine catch faults? Puts one deliberate fault after the other into a copy of `packages/core/src/growth`, runs the
 * tests there and prints a table: a fault that no test sees is a gap in the tests and makes the run fail. Takes some minutes, so it is no part of
 * `npm test`: run it after a change of the engine or of its tests. The copy sees only what the repository carries, not the full golden vectors.
 * Run: node scripts/mutate-growth.mjs [words of the faults to try]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { environmentFor, findNode, ROOT } from '../packages/cli/bin/pinned-node.mjs'

/** @typedef {{ fault: string, file: string, from: string, to: string }} Mutant `from` stands exactly once in `file`. */

/** @type {readonly Mutant[]} */
const MUTANTS = [
  { fault: 'height table one day too early', file: 'age.ts', from: 'STANDING_DAY = 731', to: 'STANDING_DAY = 730' },
  { fault: 'height table one day too late', file: 'age.ts', from: 'STANDING_DAY = 731', to: 'STANDING_DAY = 732' },
  { fault: 'a month of 30 days', file: 'age.ts', from: 'DAYS_PER_MONTH = 30.4375', to: 'DAYS_PER_MONTH = 30' },
  { fault: 'half a day rounded down', file: 'age.ts', from: 'value - whole >= 0.5', to: 'value - whole > 0.5' },
  { fault: 'sixty months still scored', file: 'age.ts', from: 'LAST_MONTH = 60', to: 'LAST_MONTH = 60.01' },
  {
    fault: 'months of the limit rounded',
    file: 'age.ts',
    from: 'month: value / DAYS_PER_MONTH',
    to: 'month: Math.floor(value / DAYS_PER_MONTH)',
  },
  { fault: 'no 0.7 cm for standing infants', file: 'position.ts', from: 'return lenhei + DIFFERENCE', to: 'return lenhei' },
  { fault: 'no 0.7 cm for lying children', file: 'position.ts', from: 'return lenhei - DIFFERENCE', to: 'return lenhei' },
  { fault: '0.7 cm the wrong way', file: 'position.ts', from: 'DIFFERENCE = 0.7', to: 'DIFFERENCE = -0.7' },
  { fault: 'standing believed before nine months', file: 'position.ts', from: 'FIRST_STANDING_MONTH = 9', to: 'FIRST_STANDING_MONTH = 0' },
  {
    fault: 'nine months itself not believed',
    file: 'position.ts',
    from: 'month < FIRST_STANDING_MONTH',
    to: 'month <= FIRST_STANDING_MONTH',
  },
  { fault: 'BMI from metres, not squared', file: 'position.ts', from: 'weight / (metres * metres)', to: 'weight / metres' },
  { fault: 'halves rounded up', file: 'round-z.ts', from: 'return nearer + 0', to: 'return Math.round(z * 100) / 100' },
  { fault: 'ties to the odd digit', file: 'round-z.ts', from: 'floor % 2 === 0', to: 'floor % 2 !== 0' },
  { fault: 'rounded by toFixed', file: 'round-z.ts', from: 'return nearer + 0', to: 'return Number(z.toFixed(2))' },
  { fault: 'no line above 3', file: 'z-score.ts', from: 'if (z > 3)', to: 'if (z > 300)' },
  { fault: 'no line below −3', file: 'z-score.ts', from: 'if (z < -3)', to: 'if (z < -300)' },
  {
    fault: 'line above 3 as wide as SD1 to SD2',
    file: 'z-score.ts',
    from: '(third - sdLine(2, l, m, s))',
    to: '(sdLine(2, l, m, s) - sdLine(1, l, m, s))',
  },
  { fault: 'normal instead of LMS', file: 'z-score.ts', from: '((y / m) ** l - 1) / (s * l)', to: '(y / m - 1) / s' },
  { fault: 'length flagged beyond 5', file: 'flag.ts', from: 'len: [-6, 6]', to: 'len: [-5, 5]' },
  { fault: 'weight flagged at 6', file: 'flag.ts', from: 'wei: [-6, 5]', to: 'wei: [-6, 6]' },
  { fault: 'the limit itself flagged', file: 'flag.ts', from: 'z > most', to: 'z >= most' },
  { fault: 'flag below the limit missing', file: 'flag.ts', from: 'z < least || ', to: '' },
  { fault: 'length not interpolated', file: 'weight-for-length.ts', from: 'below + share *', to: 'below + 0 *' },
  { fault: 'M not interpolated', file: 'weight-for-length.ts', from: 'between(m)', to: '(m[low - first] ?? Number.NaN)' },
  { fault: 'S not interpolated', file: 'weight-for-length.ts', from: 'between(s)', to: '(s[low - first] ?? Number.NaN)' },
  { fault: 'table by position, not by age', file: 'weight-for-length.ts', from: '!Number.isNaN(day)', to: 'Number.isNaN(day)' },
  {
    fault: '87 cm without age and position is lying',
    file: 'weight-for-length.ts',
    from: 'clenhei >= STANDING_HEIGHT',
    to: 'clenhei > STANDING_HEIGHT',
  },
  {
    fault: '103.1 cm repaired in anthro mode too',
    file: 'weight-for-length.ts',
    from: "if (mode === 'exact') return",
    to: 'if (mode !== undefined) return',
  },
  { fault: 'sexes swapped', file: 'growth-codes.ts', from: '  1: MALE,', to: '  1: FEMALE,' },
  { fault: 'oedema code 2 read as yes', file: 'growth-codes.ts', from: '2: 0', to: '2: 1' },
  { fault: 'weight scored in spite of oedema', file: 'plain-kernel.ts', from: 'children.oedema[i] === 1', to: 'children.oedema[i] === 2' },
  { fault: 'length lost to oedema', file: 'plain-kernel.ts', from: "(index === 'wei' ||", to: "(index === 'len' || index === 'wei' ||" },
  {
    fault: '0 kg scored in exact mode',
    file: 'plain-kernel.ts',
    from: 'value > 0 && value < Infinity',
    to: 'value >= 0 && value < Infinity',
  },
  { fault: 'fast kernel forgets the edge', file: 'fast-kernel.ts', from: 'fromEdge > EDGE && fromEdge < 1 - EDGE', to: 'fromEdge >= 0' },
  { fault: 'fast kernel: oedema in weight for length', file: 'fast-kernel.ts', from: '|| children.oedema[i] === 1 ||', to: '||' },
  {
    fault: 'fast kernel: lengths snapped to the row',
    file: 'fast-kernel.ts',
    from: ' && Math.abs(clenhei * 10 - tenths) < SAME_TENTH',
    to: '',
  },
  { fault: 'fast kernel: series cut short', file: 'fast-kernel.ts', from: 'square * square * high', to: '0 * high' },
  {
    fault: 'fast tables: girls read as boys',
    file: 'fast-tables.ts',
    from: '(sex - 1) * DAYS + lmsTable(name, sex).first, lmsTable(name, sex)',
    to: '(sex - 1) * DAYS + lmsTable(name, 1).first, lmsTable(name, 1)',
  },
  { fault: '−2 is still pendek', file: 'permenkes-classes.ts', from: "en: 'Stunted', below: -2", to: "en: 'Stunted', upTo: -2" },
  { fault: 'TB/U normal only to +2', file: 'permenkes-classes.ts', from: "en: 'Normal', upTo: 3", to: "en: 'Normal', upTo: 2" },
  { fault: 'T at exactly the minimum gain', file: 'weight-gain.ts', from: 'grams >= least', to: 'grams > least' },
  {
    fault: 'boys judged by the table of girls',
    file: 'minimum-gain.ts',
    from: 'MINIMUM_GAIN[sex]',
    to: "MINIMUM_GAIN[sex === 'L' ? 'P' : 'L']",
  },
  {
    fault: 'an unchecked rule refers alone',
    file: 'refer-child.ts',
    from: 'reasons.some(({ verified }) => verified)',
    to: 'reasons.length > 0',
  },
]

/** What the tests of core/growth need, and nothing of ../shared. */
const COPIED = [
  'packages/core/src',
  'packages/core/test/growth',
  'packages/core/package.json',
  'test-data/golden/zscores',
  'tsconfig.base.json',
  'package.json',
]

/** @param {string} work */
function prepare(work) {
  for (const place of COPIED) cpSync(path.join(ROOT, place), path.join(work, place), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(work, 'node_modules'))
  writeFileSync(
    path.join(work, 'vitest.config.mjs'),
    "export default { test: { include: ['packages/core/test/growth/**/*.test.ts'], testTimeout: 60_000 } }\n",
  )
}

/** @typedef {{ assertionResults: readonly { status: string, fullName: string }[] }} FileResult */

/**
 * The first failing test, or null when none fails.
 * @param {string} work
 * @param {string} node
 */
function firstFailure(work, node) {
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
  const report = path.join(work, 'report.json')
  const { status } = spawnSync(node, [vitest, 'run', '--bail', '1', '--reporter', 'json', `--outputFile.json=${report}`], {
    cwd: work,
    env: { ...environmentFor(node), NO_COLOR: '1' },
    stdio: 'ignore',
  })
  if (status === 0) return null
  const { testResults } = /** @type {{ testResults: readonly FileResult[] }} */ (JSON.parse(readFileSync(report, 'utf8')))
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find((test) => test.status === 'failed')
  return failed?.fullName ?? '(a test file could not be loaded)'
}

/**
 * @param {string} work
 * @param {string} node
 * @param {Mutant} mutant
 */
function tryMutant(work, node, { file, from, to }) {
  const place = path.join(work, 'packages/core/src/growth', file)
  const sound = readFileSync(place, 'utf8')
  if (sound.split(from).length !== 2) throw new Error(`${file} holds ${sound.split(from).length - 1} times: ${from}`)
  writeFileSync(
    place,
    sound.replace(from, () => to),
  )
  try {
    return firstFailure(work, node)
  } finally {
    writeFileSync(place, sound)
  }
}

const node = findNode()
if (node === null) throw new Error('mutate-growth: no Node that runs TypeScript')
const words = process.argv.slice(2)
const chosen = MUTANTS.filter(({ fault, file }) => words.every((word) => `${file} ${fault}`.includes(word)))
const work = mkdtempSync(path.join(os.tmpdir(), 'konvergen-mutants-'))
try {
  prepare(work)
  const unharmed = firstFailure(work, node)
  if (unharmed !== null) throw new Error(`the tests fail without any fault: ${unharmed}`)
  let survivors = 0
  for (const mutant of chosen) {
    const killer = tryMutant(work, node, mutant)
    if (killer === null) survivors += 1
    console.log(`${killer === null ? 'SURVIVED' : 'killed  '} | ${mutant.file} | ${mutant.fault} | ${killer ?? '–'}`)
  }
  console.log(`\n${chosen.length - survivors} of ${chosen.length} faults caught`)
  process.exitCode = survivors === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
