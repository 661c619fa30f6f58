/**
 * Every paper of the analysis in every form that the page lists, for offices and for the public, of a district that has nothing yet.
 */
import { DOCUMENT_FORMS, DOCUMENTS, FORMS, INTERNAL_DOCUMENTS } from '@konvergen/contract/analysis-documents.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'

let served: Served
let secretariat: Browser
let detail: DistrictDetail

beforeAll(async () => {
  served = await openServed()
  secretariat = await personWith({ url: served.url, work: served.app.work }, [
    { kab: '76.01', opd: null, from: '2026-01-01', until: null, role: 'admin-kab', areas: ['76.01'] },
  ])
  detail = (await secretariat.get<DistrictDetail>(AT)).body
})
afterAll(() => served.close())

describe.each(['internal', 'publik'] as const)('papers, %s', (sifat) => {
  const forms = DOCUMENTS.flatMap((name) => DOCUMENT_FORMS[name].map((form) => [name, form] as const))

  it.each(forms)('%s as %s', async (name, form) => {
    const areas: Readonly<Record<string, string | undefined>> = {
      'profil-desa': detail.desa[0]?.kode,
      'profil-kecamatan': detail.kecamatan[0]?.kode,
    }
    const wilayah = areas[name] === undefined ? '' : `&wilayah=${areas[name]}`
    const answer = await secretariat.get(`${AT}/dokumen-analisis/${name}/${form}?sifat=${sifat}${wilayah}`)
    if (sifat === 'publik' && INTERNAL_DOCUMENTS.includes(name)) {
      expect(answer.code).toBe('nilai-tidak-sah')
      return
    }
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, FORMS[form]])
    expect(answer.headers.get('content-disposition')).toContain(`-${sifat}.${form}`)
    expect(answer.bytes.length).toBeGreaterThan(100)
  })
})

it('a form that a paper does not have is not found', async () => {
  expect((await secretariat.get(`${AT}/dokumen-analisis/paparan/pdf`)).code).toBe('tidak-ditemukan')
  expect((await secretariat.get(`${AT}/dokumen-analisis/peta/geojson?wilayah=${detail.desa[0]?.kode}`)).code).toBe('tidak-ditemukan')
})
