/**
 * Who may import whom: runs the rules of `rules.ts` over a source tree and says each trespass with the sentence of its rule.
 */
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { READING, RESOLVING, RULES } from './rules.ts'

export interface Trespass {
  readonly rule: string
  readonly from: string
  readonly to: string
}

const COMMENTS = new Map(RULES.map((rule) => [rule.name ?? '', rule.comment ?? '']))

/** Every trespass in the packages of a tree. The check runs in the tree's root, where node_modules lies. */
export async function findTrespasses(root: string): Promise<readonly Trespass[]> {
  const usual = process.cwd()
  process.chdir(root)
  try {
    const { output } = await cruise(['packages'], { ...READING, ruleSet: { forbidden: [...RULES] }, validate: true }, RESOLVING)
    return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  } finally {
    process.chdir(usual)
  }
}

export async function checkImports(root: string): Promise<readonly string[]> {
  const trespasses = await findTrespasses(root)
  return trespasses.map(({ rule, from, to }) => `${from} → ${to}\n    ${rule}: ${COMMENTS.get(rule) ?? ''}`)
}
