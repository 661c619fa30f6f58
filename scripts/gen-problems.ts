/**
 * Writes docs/errors/problems.md from the catalogue of Problems. `npm run gen` runs it; a test compares the page with the catalogue both ways.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROBLEMS, type ProblemKind } from '@konvergen/contract/problems.ts'

export const PROBLEMS_PAGE = join(import.meta.dirname, '../docs/errors/problems.md')

const HEAD = `# Problems

Generated from \`packages/contract/src/problems.ts\` by \`scripts/gen-problems.ts\`; do not edit.

Every answer that is not what was asked for has the media type \`application/problem+json\` (RFC 9457) and one of these codes. Codes are stable.
What stands in braces is filled in from the problem's \`details\`. Wrong *data* in a file is not a Problem but an Issue.
`

function section([code, { status, title, todo }]: [string, ProblemKind]): string {
  return `## ${code}

${status} · ${title.id} · ${title.en}

- ${todo.id}
- ${todo.en}
`
}

export function problemsPage(): string {
  return [HEAD, ...Object.entries<ProblemKind>(PROBLEMS).map(section)].join('\n')
}

if (import.meta.main) {
  mkdirSync(join(PROBLEMS_PAGE, '..'), { recursive: true })
  writeFileSync(PROBLEMS_PAGE, problemsPage())
}
