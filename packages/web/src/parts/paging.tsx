/** From one page of a long list to the next, with where one stands in it. */
import { CHILDREN } from '../text/measurement.ts'
import { useSay } from '../text/say.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import styles from './paging.module.css'

interface PagingProps {
  /** From 1. */
  readonly page: number
  readonly perPage: number
  readonly total: number
  readonly onPage: (page: number) => void
  /** Of what, where a page holds two lists. */
  readonly label?: string
}

export function Paging({ page, perPage, total, onPage, label }: PagingProps) {
  const t = useText()
  const say = useSay()
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return null
  const from = (page - 1) * perPage + 1
  return (
    <nav
      className={`${styles['paging']} tanpa-cetak`}
      aria-label={label === undefined ? t(CHILDREN.paging) : `${t(CHILDREN.paging)}: ${label}`}
    >
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t(CHILDREN.previous)}
      </Button>
      <span aria-live="polite">
        {t(CHILDREN.page, { from: say.number(from), to: say.number(Math.min(total, page * perPage)), all: say.number(total) })}
      </span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t(CHILDREN.next)}
      </Button>
    </nav>
  )
}
