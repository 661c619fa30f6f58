/**
 * One word for one thing: every capability and every figure is explained in `docs/glossary.md`, and every code word explained there is
 * really in the code, so that the glossary neither lags behind nor remembers what is gone.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder, foldersIn } from './source-files.ts'

const GLOSSARY = 'docs/glossary.md'
const ROOMS = ['packages/server/src/capabilities', 'packages/web/src/pages']
/** First cell of a table row: `code word`. */
const CODE_WORD = /^\| *`([^`]+)` *\|/gm

/** `figures`: the keys of the figures that the situation computes. */
export function checkGlossary(root: string, figures: readonly string[]): readonly string[] {
  const place = path.join(root, GLOSSARY)
  const text = existsSync(place) ? readFileSync(place, 'utf8') : ''
  const explained = [...text.matchAll(CODE_WORD)].map(([, word = '']) => word)
  const needed = new Set([...ROOMS.flatMap((folder) => foldersIn(root, folder)), ...figures])
  const used = wordsOfCode(root)
  return [
    ...[...needed].filter((word) => !explained.includes(word)).map((word) => `\`${word}\` is in the code and not in ${GLOSSARY}`),
    ...explained.filter((word) => !used.has(word)).map((word) => `\`${word}\` is in ${GLOSSARY} and nowhere in the code`),
    ...repeated(explained).map((word) => `\`${word}\` is explained twice in ${GLOSSARY}`),
  ]
}

/** Every word of code and of file names; a word may hold hyphens (`case-audit`). */
function wordsOfCode(root: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const file of filesUnder(root, 'packages', /\.(?:ts|tsx|sql)$/)) {
    const text = `${file}\n${readFileSync(path.join(root, file), 'utf8')}`
    for (const [word] of text.matchAll(/\w+(?:-\w+)*/g)) words.add(word)
  }
  return words
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))]
}
