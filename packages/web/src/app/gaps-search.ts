/** What the address of the page of gaps holds: period, axis, order and what is left out. */
import { GAP_AXES, type GapAxis } from '@konvergen/contract/gaps.ts'
import { INTERVENTIONS, type Intervention } from '@konvergen/core/indicators/intervention.ts'
import { type Pillar, pillarOf } from '@konvergen/core/indicators/pillar.ts'
import { GAP_ORDERS, type GapOrder } from '@konvergen/core/situation/order-gaps.ts'
import { oneOf, present, type Raw, text } from './read-search.ts'

export interface GapsSearch {
  readonly periode?: string
  /** Absent: by office. */
  readonly sumbu?: GapAxis
  /** Absent: by people. */
  readonly urut?: GapOrder
  /** Id of an office; `-` = what nobody owns. */
  readonly lembaga?: string
  readonly kelompok?: string
  /** By annex A of Perpres 72/2021. */
  readonly jenis?: Intervention
  /** Of the national strategy. */
  readonly pilar?: Pillar
  readonly kec?: string
  readonly lokus?: 'ya'
}

export type GapsChange = { [K in keyof GapsSearch]?: GapsSearch[K] | undefined }

export function readGapsSearch(raw: Raw): GapsSearch {
  return present<GapsSearch>({
    periode: text(raw['periode']),
    sumbu: oneOf(raw['sumbu'], GAP_AXES),
    urut: oneOf(raw['urut'], GAP_ORDERS),
    lembaga: text(raw['lembaga']),
    kelompok: text(raw['kelompok']),
    jenis: oneOf(raw['jenis'], INTERVENTIONS),
    pilar: pillarOf(text(raw['pilar']) ?? '') ?? undefined,
    kec: text(raw['kec']),
    lokus: oneOf(raw['lokus'], ['ya']),
  })
}
