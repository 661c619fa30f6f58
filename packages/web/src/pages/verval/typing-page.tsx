/** A paper sheet photographed or typed back: a letter for each row, Enter to the next, factors by keys. All of it is saved in one go; what cannot be kept says why. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageHead, ProblemNote, Skeleton } from './furniture.ts'
import styles from './paper.module.css'
import { TypingSheet } from './typing-sheet.tsx'
import { useVillageList } from './use-village-list.ts'
import { TYPING, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa/ketik')

export function VervalTypingPage() {
  const { kab, putaran, desa } = route.useParams()
  const t = useText()
  const list = useVillageList(kab, putaran, desa)
  const nama = list.data?.nama ?? desa
  return (
    <>
      <PageHead title={t(TYPING.title, { nama })} />
      <p>{t(TYPING.how)}</p>
      <p className={styles['small']}>
        {t(TYPING.movesWithin)}{' '}
        <Link to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran, desa }}>
          {t(VILLAGE.title, { nama })}
        </Link>
      </p>
      {list.isError && <ProblemNote problem={list.error} retry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <Skeleton />}
      {list.data !== undefined && (
        <TypingSheet kab={kab} putaran={putaran} desa={desa} list={list.data.keluarga} onSaved={() => void list.refetch()} />
      )}
    </>
  )
}
