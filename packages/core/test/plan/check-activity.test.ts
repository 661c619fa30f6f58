import { describe, expect, it } from 'vitest'
import { checkActivity, type IsListed, sumPlaces } from '../../src/plan/check-activity.ts'
import { facts } from './facts.ts'

const check = (told: Parameters<typeof facts>[0], isListed: IsListed = null) => {
  const checked = facts(told)
  return checkActivity(checked, sumPlaces(checked.places), isListed)
}
const codes = (...asked: Parameters<typeof check>) => check(...asked).map(({ code }) => code)
const money = [{ source: 'csr', rupiah: '6' }] as const
const whole = { money: [...money], subKegiatan: '1.02.02.2.02.15', indicators: ['E01'] }

describe('what is to be looked at', () => {
  it('is nothing where everything agrees', () => {
    expect(codes({ ...whole, volume: 2, unitCost: '3' })).toEqual([])
    expect(codes({ ...whole, volume: 1.5, unitCost: '4' })).toEqual([])
  })

  it('tells missing money from a cost that does not agree', () => {
    expect(codes({ ...whole, money: [], volume: 2, unitCost: '3' })).toEqual(['tanpa-dana'])
    expect(codes({ ...whole, volume: 2, unitCost: '4' })).toEqual(['biaya-beda'])
    expect(codes({ ...whole, volume: null, unitCost: '4' })).toEqual([])
    expect(check({ ...whole, volume: 2000, unitCost: '4000' })[0]?.params).toEqual({
      hitungan: '8.000.000',
      jumlah: '6',
    })
  })

  it('reads codes in both endings, and knows what the nomenclature holds', () => {
    const isListed = (code: string) => code === '1.02.02.2.02.0015'
    expect(codes(whole, isListed)).toEqual([])
    expect(codes({ ...whole, subKegiatan: '1.02.02.02.02.0015' }, isListed)).toEqual([])
    expect(codes({ ...whole, subKegiatan: '1.02.02.2.02.16' }, isListed)).toEqual(['kode-tak-dikenal'])
    expect(codes({ ...whole, subKegiatan: '1.02.02.2.02' }, isListed)).toEqual(['kode-bukan-sub'])
    expect(codes({ ...whole, subKegiatan: 'belum' }, isListed)).toEqual(['kode-tak-terbaca'])
    expect(codes({ ...whole, subKegiatan: null }, isListed)).toEqual(['tanpa-kode'])
  })

  it('asks for villages only where it is placed in villages, and adds volumes only where all are told', () => {
    const desa = (volume: number | null) => ({ desa: '76.01.01.2001', volume })
    expect(codes({ ...whole, placing: 'desa' })).toEqual(['tanpa-tempat'])
    expect(codes({ ...whole, placing: 'desa', volume: 3, places: [desa(1), desa(1.5)] })).toEqual(['volume-tempat-beda'])
    expect(codes({ ...whole, placing: 'desa', volume: 2.5, places: [desa(1), desa(1.5)] })).toEqual([])
    expect(codes({ ...whole, placing: 'desa', volume: 3, places: [desa(1), desa(null)] })).toEqual([])
  })

  it('notes that no gap is closed', () => {
    expect(codes({ ...whole, indicators: [] })).toEqual(['tanpa-kesenjangan'])
  })
})
