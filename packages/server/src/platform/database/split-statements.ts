/**
 * Cuts a migration file into its statements: one call each, as Citus wants it. A semicolon ends a statement unless it stands in quotes, in a
 * dollar-quoted body or in a comment.
 */

const LITERALS: readonly RegExp[] = [
  /--[^\n]*/y,
  /'(?:[^']|'')*'/y,
  /"(?:[^"]|"")*"/y,
  // $$ … $$ or $tag$ … $tag$
  /\$(\w*)\$[\s\S]*?\$\1\$/y,
]

/** PostgreSQL's block comments nest. Index after the comment that begins at `from`. */
function endOfBlockComment(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length - 1; index++) {
    const pair = text.slice(index, index + 2)
    if (pair === '/*') depth++
    else if (pair === '*/') depth--
    else continue
    index++
    if (depth === 0) return index + 1
  }
  return text.length
}

function endOfLiteral(text: string, from: number): number | null {
  if (text.startsWith('/*', from)) return endOfBlockComment(text, from)
  for (const literal of LITERALS) {
    literal.lastIndex = from
    if (literal.test(text)) return literal.lastIndex
  }
  return null
}

function isOnlyComment(statement: string): boolean {
  return statement.replace(/--[^\n]*/g, '').trim() === ''
}

export function splitStatements(text: string): string[] {
  const statements: string[] = []
  let start = 0
  let index = 0
  while (index < text.length) {
    const end = endOfLiteral(text, index)
    if (end !== null) {
      index = end
      continue
    }
    if (text[index] === ';') {
      statements.push(text.slice(start, index).trim())
      start = index + 1
    }
    index++
  }
  statements.push(text.slice(start).trim())
  return statements.filter((statement) => !isOnlyComment(statement))
}
