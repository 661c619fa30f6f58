/** The rows behind one number of the chain, a hundred at a time. */
import { downloadChainPdf } from '@konvergen/contract/chain-papers.ts'
import type { Root, Stage } from '@konvergen/core/chain/follow.ts'
import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../app/call.ts'
import { pathsQuery } from '../../app/chain-queries.ts'
import type { ChainChange, ChainSearch } from '../../app/chain-search.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { Paging } from '../../parts/paging.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { PathItem } from './path-item.tsx'

interface PathsDrawerProps {
  readonly kab: string
  readonly year: number
  readonly root: Root
  readonly stage: Stage
  readonly search: ChainSearch
  readonly onChange: (change: ChainChange) => void
  readonly onClose: () => void
}

const BONES = [60, 60, 60]
const PER_PAGE = 100

export function PathsDrawer({ kab, year, root, stage, search, onChange, onClose }: PathsDrawerProps) {
  const t = useText()
  const { language } = useSay()
  const { keadaan, lembaga, desa, halaman = 1 } = search
  const query = {
    tahun: year,
    akar: root,
    tahap: stage,
    mulai: (halaman - 1) * PER_PAGE,
    ...(keadaan !== undefined && { keadaan }),
    ...(lembaga !== undefined && { lembaga }),
    ...(desa !== undefined && { desa }),
  }
  const paths = useQuery(pathsQuery(kab, query))
  const standing = keadaan === undefined ? '' : ` – ${t(CHAIN[keadaan])}`
  return (
    <Drawer title={`${t(CHAIN.rows, { root: t(CHAIN[root]), stage: t(CHAIN[`stage.${stage}`]) })}${standing}`} onClose={onClose}>
      <div className={styles['drawer']}>
        {paths.isError && <ProblemNote problem={paths.error} retry={() => void paths.refetch()} />}
        {paths.isPending && <Skeleton heights={BONES} />}
        {paths.data?.all === 0 && <p>{t(CHAIN.noRows)}</p>}
        {(lembaga !== undefined || desa !== undefined) && (
          <div className={styles['acts']}>
            <ButtonLink
              href={addressOf(
                downloadChainPdf,
                { kab },
                { tahun: year, bahasa: language, ...(desa === undefined ? { lembaga } : { desa }) },
              )}
            >
              {t(desa === undefined ? CHAIN.pdfOffice : CHAIN.pdfVillage)}
            </ButtonLink>
          </div>
        )}
        <ul className={styles['list']}>
          {paths.data?.paths.map((path) => (
            <li key={`${path.root} ${path.id}`}>
              <PathItem kab={kab} year={year} path={path} onChange={onChange} />
            </li>
          ))}
        </ul>
        {paths.data !== undefined && (
          <Paging page={halaman} perPage={PER_PAGE} total={paths.data.all} onPage={(page) => onChange({ halaman: page })} />
        )}
      </div>
    </Drawer>
  )
}
