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
      /^(?:setup|accounts|opd|documents|tasks|wilayah|sasaran|measurement|quality|coverage|intake|verval|situation|lokus|trail|privacy|home)\.[a-z-]+$/,
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

  it.each(named.filter(([, { method }]) => method === 'GET'))('%s reads, so it takes no body', (_, { body }) => {
    expect(body).toBeUndefined()
  })
})
