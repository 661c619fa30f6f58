/** What the pages of coverage read: periods, the board of one, the form of an office, one figure, its history, disagreements, the catalogue. */
import { listPeriods, readBoard, readFigure, readForm, readValueHistory } from '@konvergen/contract/coverage.ts'
import { listDisputes } from '@konvergen/contract/disputes.ts'
import { readCatalogue } from '@konvergen/contract/indicators.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** Everything of coverage begins with this: what is entered changes boards, forms and figures alike. */
export const coverageKey = (kab: string) => [kab, 'cakupan'] as const

export const periodsQuery = (kab: string) =>
  queryOptions({ queryKey: [...coverageKey(kab), 'periode'], queryFn: ({ signal }) => call(listPeriods, { params: { kab }, signal }) })

export const boardQuery = (kab: string, periode: string) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'papan', periode],
    queryFn: ({ signal }) => call(readBoard, { params: { kab, periode }, signal }),
  })

export const formQuery = (kab: string, periode: string, lembaga: string | undefined) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'isian', periode, lembaga],
    queryFn: ({ signal }) => call(readForm, { params: { kab, periode }, query: lembaga === undefined ? {} : { lembaga }, signal }),
  })

export const figureQuery = (kab: string, periode: string, kode: string) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'angka', periode, kode],
    queryFn: ({ signal }) => call(readFigure, { params: { kab, periode, kode }, signal }),
  })

export const valueHistoryQuery = (kab: string, periode: string, kode: string, wilayah: string) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'riwayat', periode, kode, wilayah],
    queryFn: ({ signal }) => call(readValueHistory, { params: { kab, periode, kode }, query: { wilayah }, signal }),
  })

export const disputesQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'beda', tahun],
    queryFn: ({ signal }) => call(listDisputes, { params: { kab }, query: { tahun }, signal }),
  })

export const catalogueQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'katalog', tahun],
    queryFn: ({ signal }) => call(readCatalogue, { params: { kab }, query: { tahun }, signal }),
  })
