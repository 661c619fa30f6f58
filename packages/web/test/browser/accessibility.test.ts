/** Every page, in each theme, on a desk and on a phone: no axe violation, nothing beyond the edge, nothing against the policy. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { childId } from '../support/sample-children.ts'
import { LIST_ID, STAGED_ID } from '../support/sample-district.ts'

const PAGES: readonly [name: string, address: string][] = [
  ['beranda', '/'],
  ['situasi', '/k/99.01/situasi'],
  ['kecamatan', '/k/99.01/situasi?tampilan=kecamatan'],
  ['situasi kosong', `/k/${EMPTY_KAB}/situasi`],
  ['desa', '/k/99.01/desa/99.01.02.2002'],
  ['lokus', '/k/99.01/lokus?k=10&prevalensi=20&kasus=25'],
  ['lokus kosong', `/k/${EMPTY_KAB}/lokus`],
  ['berkas', '/k/99.01/berkas'],
  ['pratinjau', `/k/99.01/berkas/${STAGED_ID}`],
  ['pratinjau daftar anak', `/k/99.01/berkas/${LIST_ID}`],
  ['situasi dari daftar anak', '/k/99.01/situasi?sumber=individu'],
  ['anak', '/k/99.01/anak'],
  ['anak kosong', `/k/${EMPTY_KAB}/anak`],
  ['seorang anak', `/k/99.01/anak/${childId(0)}`],
  ['anak meragukan', '/k/99.01/anak-meragukan'],
  ['mutu', '/k/99.01/mutu?smart=true'],
  ['mutu kosong', `/k/${EMPTY_KAB}/mutu`],
  ['mutu satu posyandu', '/k/99.01/mutu?posyandu=p2'],
  ['wilayah', '/k/99.01/wilayah'],
]
const LOOKS = [
  { width: 1280, theme: 'terang', language: 'id' },
  { width: 1280, theme: 'gelap', language: 'en' },
  { width: 1280, theme: 'kontras', language: 'id' },
  { width: 360, theme: 'terang', language: 'en' },
  { width: 360, theme: 'gelap', language: 'id' },
] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

describe('every page', () => {
  let pages: OpenPages
  let axe: string
  beforeAll(async () => {
    pages = await openPages()
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  })
  afterAll(async () => {
    await pages.close()
  })

  describe.each(LOOKS)('$width px, $theme, $language', (look) => {
    it.each(PAGES)('%s', async (_, address) => {
      const page = await pages.open(address, look)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
        return (await runner.run()).violations
      })
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([])
      await page.context().close()
    })
  })

  it('offends no policy and breaks nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
