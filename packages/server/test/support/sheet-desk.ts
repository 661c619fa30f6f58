/** The desk of the health office of 76.01, at which tables are brought in for an open quarter. */
import type { SheetAnswer, SheetChoice, SheetTrial } from '@konvergen/contract/sheets.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { expect } from 'vitest'
import { personWith } from './people.ts'
import { officeOf, openServed } from './served.ts'

export const AT = '/api/districts/76.01'
export const QUARTER = '2026-T2'

export type SheetDesk = Awaited<ReturnType<typeof openSheetDesk>>

/** `kode`: of the numbers that this office answers for. */
export async function openSheetDesk(kode: readonly string[]) {
  const served = await openServed()
  const office = await officeOf(served, 'dinkes')
  const person = (role: 'admin-kab' | 'dinkes' | 'opd-kb', opd: string | null) =>
    personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas: ['76.01'], opd, from: '2026-01-01', until: null }])
  const secretariat = await person('admin-kab', null)
  const dinkes = await person('dinkes', office)
  const { body: district } = await secretariat.get<DistrictDetail>(AT)
  const hal = kode.map((each) => ({ kode: each, pengampu: office }))
  expect((await secretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
  expect((await secretariat.put(`${AT}/cakupan/${QUARTER}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
  return {
    dinkes,
    district,
    person,
    close: () => served.close(),
    nameAt: (index: number) => district.desa[index]?.nama ?? '',
    codeAt: (index: number) => district.desa[index]?.kode ?? '',
    upload: (name: string, bytes: Uint8Array | string) => dinkes.upload<{ lembar: string }>(`${AT}/lembar`, name, bytes),
    look: async (id: string) => (await dinkes.get<SheetAnswer>(`${AT}/lembar/${id}?periode=${QUARTER}`)).body,
    attempt: async (id: string, choice: SheetChoice) => (await dinkes.post<SheetTrial>(`${AT}/lembar/${id}/coba`, choice)).body,
    apply: (id: string, choice: SheetChoice) => dinkes.post<SheetTrial>(`${AT}/lembar/${id}/terapkan`, choice),
  }
}

/** As proposed, but for the columns (by letter) that `meanings` gives another meaning. */
export function choiceOf({ usulan, lembar }: SheetAnswer, meanings: Readonly<Record<string, string>> = {}): SheetChoice {
  const kolom = (lembar[0]?.kolom ?? []).map(({ kolom: column, huruf, usulan: arti }) => ({ kolom: column, arti: meanings[huruf] ?? arti }))
  return { lembaga: usulan.lembaga, periode: QUARTER, lembar: 0, kolom, saring: null, sebut: [] }
}
