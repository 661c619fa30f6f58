/** One cell of the village table. */
import { intervalMark } from '@konvergen/pictures/interval-mark.ts'
import { Link } from '@tanstack/react-router'
import { Picture } from '../../parts/picture.tsx'
import table from '../../parts/table.module.css'
import { BandTag, ProposalTag, Tag } from '../../parts/tags.tsx'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import type { ColumnId } from './arrange-villages.ts'
import { isNumberColumn } from './column-heads.ts'
import styles from './village-table.module.css'

interface VillageCellProps {
  readonly row: VillageRow
  readonly column: ColumnId
  readonly kab: string
  /** Percent at the right end of every interval mark. */
  readonly max: number
}

export function VillageCell({ row, column, kab, max }: VillageCellProps) {
  if (column === 'desa') {
    return (
      <th scope="row">
        <Link to="/k/$kab/desa/$desa" params={{ kab, desa: row.desa.kode }} search={(before) => before}>
          {row.desa.nama}
        </Link>{' '}
        {row.lokus?.proposed === true && <ProposalTag lokus={row.lokus} />}
      </th>
    )
  }
  const classes = [isNumberColumn(column) ? table['number'] : '', column === 'stunting' ? table['strong'] : '']
  return (
    <td className={classes.join(' ')}>
      <CellContent row={row} column={column} max={max} />
    </td>
  )
}

function CellContent({ row, column, max }: { row: VillageRow; column: Exclude<ColumnId, 'desa'>; max: number }) {
  const t = useText()
  const say = useSay()
  const { desa } = row
  const missing = say.missing(desa.figures.stunting)
  switch (column) {
    case 'kecamatan':
      return row.kecamatan
    case 'kasus':
      return <Known text={say.number(desa.figures.stunting.numerator)} isKnown={desa.figures.stunting.numerator !== null} />
    case 'diukur':
      return <Known text={say.number(desa.figures.stunting.denominator)} isKnown={desa.figures.stunting.denominator !== null} />
    case 'rentang': {
      const { percent } = desa.figures.stunting
      if (percent === null || desa.interval === null) return null
      const node = intervalMark({ percent, interval: desa.interval, max, width: 86, height: 14, palette: 'variables' })
      return <Picture node={node} label={say.range(desa.interval.low, desa.interval.high)} className={styles['interval']} />
    }
    case 'perkiraan':
      return <Known text={desa.estimate === null ? missing : say.percent(desa.estimate.mean)} isKnown={desa.estimate !== null} />
    case 'peluang':
      return (
        <Known
          text={desa.worstProbability === null ? missing : say.probability(desa.worstProbability)}
          isKnown={desa.worstProbability !== null}
        />
      )
    case 'kepastian':
      return row.lokus === null ? null : <BandTag band={row.lokus.band} missing={missing} />
    case 'cukup':
      return <Tag tone={desa.sufficiency.enough ? 'good' : 'caution'}>{t(desa.sufficiency.enough ? SITUATION.cukup : SITUATION.belum)}</Tag>
    default:
      return <Known text={say.figure(desa.figures[column])} isKnown={desa.figures[column].state === 'ada'} />
  }
}

/** What is not known is a word, smaller than a figure, and never a zero. */
function Known({ text, isKnown }: { text: string; isKnown: boolean }) {
  return isKnown ? text : <span className={table['quiet']}>{text}</span>
}
