/**
 * Sizes: a file that grows past its ceiling, or that leans on too many others, holds a second idea which wants a file of its own. Generated
 * tables (`*.data.ts`) are read by no one and are excepted.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from './source-files.ts'

const CEILING = 400
const TEST_CEILING = 500
const MOST_IMPORTS = 12
/** What half of all files, and nineteen of twenty, stay below. */
const MEDIAN = 80
const P95 = 250

const PLACES = ['packages', 'house', 'scripts', 'test', 'bench']
/** Tables of contents: a capability's routes and door, the app's capabilities, the router's pages. Their imports are the list itself. */
const LIST = /\/(?:routes|door|app|main|router)\.tsx?$/
const CODE = /\.(?:ts|tsx|mjs|cjs)$/
/** What is left of the imports at run time: types and style sheets lean on nothing that could break. */
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[^;'"=(]*\sfrom\s)?['"](?!.*\.css['"])/gm

interface SizedFile {
  readonly file: string
  readonly lines: number
  readonly imports: number
  readonly isTest: boolean
}

function measure(root: string, file: string): SizedFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return { file, lines, imports: text.match(IMPORT)?.length ?? 0, isTest: /(?:^|\/)test\//.test(file) }
}

/** The smallest length that at least this share of the files does not exceed (nearest rank). */
function lengthAt(share: number, sorted: readonly number[]): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}

export function checkSizes(root: string): readonly string[] {
  const files = PLACES.flatMap((place) => filesUnder(root, place, CODE)).filter((file) => !file.includes('.data.'))
  const sized = files.map((file) => measure(root, file))
  const lengths = sized
    .filter(({ isTest }) => !isTest)
    .map(({ lines }) => lines)
    .toSorted((a, b) => a - b)
  return [
    ...sized.flatMap(sayFile),
    ...sayShare('half of all files', MEDIAN, lengthAt(0.5, lengths)),
    ...sayShare('nineteen of twenty files', P95, lengthAt(0.95, lengths)),
  ]
}

function sayFile({ file, lines, imports, isTest }: SizedFile): readonly string[] {
  const ceiling = isTest ? TEST_CEILING : CEILING
  return [
    ...(lines > ceiling ? [`${file} has ${lines} lines (ceiling ${ceiling}): find the second idea in it`] : []),
    ...(imports > MOST_IMPORTS && !isTest && !LIST.test(file)
      ? [`${file} has ${imports} imports (at most ${MOST_IMPORTS}): it does more than one thing`]
      : []),
  ]
}

function sayShare(which: string, aim: number, found: number): readonly string[] {
  return found > aim ? [`${which} should have at most ${aim} lines; found ${found}`] : []
}
