import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../src/problems.ts'
import { ROUTES } from '../src/routes.ts'

const named = ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const)
const placeholders = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

describe('every route', () => {
  it('stands once', () => {
    const names = named.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(named)('%s names its capability and act', (_, { act }) => {
    expect(act).toMatch(
      /^(?:setup|accounts|opd|documents|tasks|calendar|wilayah|sasaran|scorecard|measurement|quality|coverage|intake|verval|findings|kin|situation|lokus|plan|rembuk|chain|budget|realisation|commitment|village|trail|privacy|home)\.[a-z-]+$/,
    )
  })

  it.each(named)('%s describes each part of its path', (_, { path, params }) => {
    const described = params === undefined || !('properties' in params) ? [] : Object.keys(params.properties as object)
    expect(new Set(described)).toEqual(new Set(placeholders(path)))
  })

  it.each(named)('%s is told in both languages', (_, { summary }) => {
    expect(summary.id.length).toBeGreaterThan(5)
    expect(summary.en.length).toBeGreaterThan(5)
    expect(summary.id).not.toBe(summary.en)
  })

  it.each(named)('%s answers only with problems of the catalogue', (_, { errors }) => {
    expect(errors.filter((code) => !(code in PROBLEMS))).toEqual([])
  })

  /** Only names of places and titles of public budgets and plans may be searched for in an address: it stands in logs of proxies and in the history of browsers. */
  const PLACES_ONLY = new Set([
    'GET /api/wilayah/kabupaten',
    'DELETE /api/districts/:kab/aliases',
    'GET /api/districts/:kab/anggaran',
    'GET /api/districts/:kab/rencana',
    'GET /api/districts/:kab/anggaran/baris.xlsx',
    'GET /api/districts/:kab/anggaran/baris.csv',
  ])
  it.each(named)('%s takes no words of people in its address', (name, { query }) => {
    const asked = query === undefined || !('properties' in query) ? [] : Object.keys(query.properties as object)
    const words = asked.filter((word) => /^(?:cari|nama|judul|kata|orang)$/.test(word))
    expect(words.length > 0).toBe(PLACES_ONLY.has(name))
  })

  it.each(named.filter(([, { reads }]) => reads === true))('%s only reads, and asks by its body', (_, { method, body }) => {
    expect([method, body === undefined]).toEqual(['POST', false])
  })

  it.each(named.filter(([, { method }]) => method === 'GET'))('%s reads, so it takes no body', (_, { body }) => {
    expect(body).toBeUndefined()
  })
})
