/** Every page that there is has its help, in both languages, and every term is one that some page shows. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { HELP } from '../../src/text/help.ts'
import { TERMS } from '../../src/text/terms.ts'

/** As the router's file writes them; those that only lead elsewhere have no page of their own. */
function pagesOfRouter(): string[] {
  const files = ['router.tsx', 'roots.tsx', 'agreed-routes.ts', 'map-routes.ts', 'insight-routes.ts']
  const source = files.map((file) => readFileSync(path.resolve(import.meta.dirname, '../../src/app', file), 'utf8')).join('\n')
  const routes = [...source.matchAll(/getParentRoute: \(\) => (\w+),\s*path: '([^']+)',([\s\S]*?)\n\}\)/g)]
  return routes
    .filter(([, , , rest = '']) => rest.includes('component:'))
    .map(([, parent, own = '']) => (parent === 'district' ? `/k/$kab/${own}` : own))
    .toSorted()
}

describe('help', () => {
  it('is there for every page of the router', () => {
    expect(pagesOfRouter().length).toBeGreaterThan(20)
    expect(pagesOfRouter().filter((page) => HELP[page] === undefined)).toEqual([])
  })

  it.each(Object.entries(HELP))('%s says in both languages what it is for, in three steps', (_, { purpose, steps, terms }) => {
    expect(steps).toHaveLength(3)
    const texts = [purpose, ...steps].flatMap(({ id, en }) => [id, en])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect([purpose, ...steps].filter(({ id, en }) => id === en)).toEqual([])
    expect(terms.length).toBeGreaterThan(0)
    expect(new Set(terms).size).toBe(terms.length)
  })

  it('explains no term that no page shows', () => {
    const shown = new Set(Object.values(HELP).flatMap(({ terms }) => [...terms]))
    expect(Object.keys(TERMS).filter((name) => !shown.has(name as keyof typeof TERMS))).toEqual([])
  })
})
