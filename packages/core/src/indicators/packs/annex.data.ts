/**
 * Annex A of Perpres 72/2021: nine specific and eleven sensitive intermediate targets for 2024. All but one are counted by an essential or supply
 * indicator and take over its figure. The regulation gives some of them as numbers of the nation (112.9 million insured); a district's part of them
 * is not in it, so they bring no target.
 */
export interface AnnexItem {
  readonly code: string
  readonly regulation: string
  readonly sameAs: string | null
}

export const ANNEX_DATA: readonly AnnexItem[] = [
  { code: 'P01', regulation: 'A-spesifik 1', sameAs: 'E10' },
  { code: 'P02', regulation: 'A-spesifik 2', sameAs: 'E11' },
  { code: 'P03', regulation: 'A-spesifik 3', sameAs: 'E01' },
  { code: 'P04', regulation: 'A-spesifik 4', sameAs: 'E14' },
  { code: 'P05', regulation: 'A-spesifik 5', sameAs: 'E15' },
  { code: 'P06', regulation: 'A-spesifik 6', sameAs: 'E16' },
  { code: 'P07', regulation: 'A-spesifik 7', sameAs: 'E17' },
  { code: 'P08', regulation: 'A-spesifik 8', sameAs: 'E18' },
  { code: 'P09', regulation: 'A-spesifik 9', sameAs: 'E19' },
  { code: 'P10', regulation: 'A-sensitif 1', sameAs: 'E23' },
  { code: 'P11', regulation: 'A-sensitif 2', sameAs: 'E13' },
  { code: 'P12', regulation: 'A-sensitif 3', sameAs: 'E04' },
  { code: 'P13', regulation: 'A-sensitif 4', sameAs: 'E26' },
  { code: 'P14', regulation: 'A-sensitif 5', sameAs: 'E27' },
  { code: 'P15', regulation: 'A-sensitif 6', sameAs: null },
  { code: 'P16', regulation: 'A-sensitif 7', sameAs: 'E24' },
  { code: 'P17', regulation: 'A-sensitif 8', sameAs: 'S33' },
  { code: 'P18', regulation: 'A-sensitif 9', sameAs: 'S10' },
  { code: 'P19', regulation: 'A-sensitif 10', sameAs: 'S34' },
  { code: 'P20', regulation: 'A-sensitif 11', sameAs: 'S09' },
]
