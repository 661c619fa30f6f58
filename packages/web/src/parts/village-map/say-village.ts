/** A village in one line, for the map: the measure first, then what it rests on. */
import { useCallback } from 'react'
import type { Measure } from '../../app/search-state.ts'
import { CASES_TEXT, FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { sayProposal } from '../../text/say-proposal.ts'
import { BAND_TEXT, SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import type { VillageRow } from './village-row.ts'

export function useSayVillage(): (row: VillageRow, measure: Measure) => string {
  const t = useText()
  const say = useSay()
  return useCallback(
    ({ desa, kecamatan, lokus }, measure) => {
      const key = measure === 'kasus' ? 'stunting' : measure
      const figure = desa.figures[key]
      const name = measure === 'kasus' ? t(CASES_TEXT) : t(FIGURE_TEXT[key].long)
      const value = measure === 'kasus' ? say.number(figure.numerator) : say.figure(figure)
      const pair =
        figure.numerator === null || figure.denominator === null
          ? ''
          : ` (${t(SITUATION.pair, { n: say.number(figure.numerator), d: say.number(figure.denominator), unit: t(FIGURE_TEXT[key].unit) })})`
      const coverage = measure === 'ds' ? '' : `, D/S ${say.figure(desa.figures.ds)}`
      const verdict = desa.sufficiency.enough ? '' : ` ${t(SITUATION.insufficient)}.`
      const proposal = lokus === null ? '' : ` ${t(SITUATION.proposal)}: ${sayProposal(lokus, t)}.`
      const band = lokus === null || lokus.band === null ? '' : ` ${t(SITUATION.certainty)}: ${t(BAND_TEXT[lokus.band]).toLowerCase()}.`
      return `${desa.nama}, Kec. ${kecamatan}: ${name} ${value}${pair}${coverage}.${verdict}${proposal}${band}`
    },
    [t, say],
  )
}
