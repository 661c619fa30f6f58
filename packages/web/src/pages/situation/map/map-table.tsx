/** Beside the map: the same areas with the same numbers, each a way to what it rests on. */
import { pairName } from '@konvergen/pictures/two-measures.ts'
import { Button } from '../../../parts/button.tsx'
import table from '../../../parts/table.module.css'
import { Why } from '../../../parts/why/why.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { askedOf } from './asked-of.ts'
import { valueOf } from './map-layer.ts'
import type { DrawnArea, MapModel } from './map-model.ts'
import { layerName, lokusName, sayClassOf, sayDoubts, sayPair, sayValue } from './say-layer.ts'

interface MapTableProps {
  readonly kab: string
  readonly model: MapModel
  readonly areas: readonly DrawnArea[]
  /** Which one the areas are drawn of. */
  readonly period: string
  readonly onOpen: (kode: string) => void
}

/** Highest first; what has no figure comes last, by code. */
export function sortedAreas(areas: readonly DrawnArea[], model: Pick<MapModel, 'first'>): DrawnArea[] {
  const of = ({ area }: DrawnArea) => valueOf(area, model.first)
  return areas.toSorted((a, b) => {
    const [one, other] = [of(a), of(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return other - one
  })
}

export function MapTable({ kab, model, areas, period, onOpen }: MapTableProps) {
  const t = useText()
  const say = useSay()
  const { first, second, pair, scale } = model
  const measured = { ...first, model: null }
  const colourOf = ({ shade }: DrawnArea): string => {
    if (shade === 'missing') return t(MAPS.dotted)
    if (shade === 'insufficient') return t(MAPS.hatched)
    return pair === null ? sayClassOf(first, scale, shade, say) : pairName(shade)
  }
  const heads = [
    t(MAPS.area),
    layerName(first, t),
    t(MAPS.of, { n: 'n', d: 'N' }),
    ...(first.model === null ? [] : [t(first.model === 'perkiraan' ? MAPS.estimated : MAPS.moved)]),
    ...(second === null ? [] : [layerName(second, t)]),
    t(MAPS.colour),
    t(MAPS.note),
  ]
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(MAPS.table)}>
      <table className={`${table['table']} ${table['close']}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedAreas(areas, model).map((drawn) => (
            <tr key={drawn.area.kode}>
              <th scope="row">
                <Button look="quiet" onClick={() => onOpen(drawn.area.kode)}>
                  {drawn.area.nama}
                </Button>
              </th>
              <td className={table['number']}>
                <Why kab={kab} asked={askedOf(first, period, drawn.area.kode)} name={drawn.area.nama}>
                  {sayValue(drawn.area, measured, t, say)}
                </Why>
              </td>
              <td className={table['number']}>{sayPair(drawn.area, t, say)}</td>
              {first.model !== null && <td className={table['number']}>{sayValue(drawn.area, first, t, say)}</td>}
              {second !== null && <td className={table['number']}>{drawn.other === null ? '' : sayValue(drawn.other, second, t, say)}</td>}
              <td>{colourOf(drawn)}</td>
              <td>
                {[sayDoubts(drawn.area, first, t), drawn.isLokus ? lokusName(model.lokus, t) : ''].filter((word) => word !== '').join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
