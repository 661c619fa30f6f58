/**
 * The text of every store query, reviewed as a file: no district table is touched without its kab_kode.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { functionsOf, isCalled, QUERIES_FILE, queriesFile, STORES } from '../../../scripts/gen-queries.ts'

const ACCOUNTS = [
  'account_identities',
  'account_emergencies',
  'accounts',
  'account_grants',
  'account_sessions',
  'account_devices',
  'account_tickets',
  'account_codes',
  'account_tokens',
]
const REFERENCE = new Set(['wilayah', 'wilayah_lists', 'unnest', ...ACCOUNTS, 'sign_in_budgets', 'sign_in_failures'])
/** The list of tenants itself, and counting over all districts that the transaction may see. */
const ACROSS_DISTRICTS = new Set(['openDistricts', 'countAreas'])

const file = readFileSync(QUERIES_FILE, 'utf8')
const sections = file
  .split(/^-- /m)
  .slice(2)
  .map((section) => ({ name: section.split('\n')[0]?.split(' ')[1] ?? '', queries: section.split('\n').slice(1).filter(Boolean) }))

describe('queries.sql', () => {
  it('is as the generator writes it', async () => {
    expect(file).toBe(await queriesFile())
  })

  it.each(Object.entries(STORES))('knows every function of %s', (_path, store) => {
    expect(functionsOf(store).filter((name) => !isCalled(name))).toEqual([])
  })

  it('says kab_kode in every query on a district table', () => {
    const silent = sections.flatMap(({ name, queries }) =>
      ACROSS_DISTRICTS.has(name) ? [] : queries.filter((query) => !query.includes('kab_kode') && !onlyReference(query)),
    )
    expect(silent).toEqual([])
  })

  it('has none of what a distributed PostgreSQL refuses', () => {
    expect(file).not.toMatch(/\b(?:grouping sets|rollup|cube|with recursive|merge into)\b/i)
  })
})

function onlyReference(query: string): boolean {
  const tables = [...query.replaceAll('do update set', '').matchAll(/\b(?:from|into|update|join) "?(\w+)"?/g)].map(
    (match) => match[1] ?? '',
  )
  return tables.every((table) => REFERENCE.has(table))
}
