/** The catalogue of what villages do: the pack, and the district's own words on it. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { villageCatalogueQuery } from '../../app/village-queries.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { VILLAGE_CATALOGUE } from '../../text/village-catalogue.ts'
import { CatalogueEntries } from './catalogue-entries.tsx'
import { EntryDrawer } from './entry-drawer.tsx'
import styles from './village.module.css'

const route = getRouteApi('/k/$kab/paket-desa/katalog')

export function VillageCataloguePage() {
  const t = useText()
  const { kab } = route.useParams()
  const { data, error, refetch } = useQuery(villageCatalogueQuery(kab))
  /** Key of the entry that is written, `baru` = a new one. */
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/paket-desa" params={{ kab }}>
          {t(VILLAGE.back)}
        </Link>
      </p>
      <PageHead title={t(VILLAGE_CATALOGUE.title)}>
        {data?.mayWrite === true && (
          <Button look="primary" onClick={() => setOpened('baru')}>
            {t(VILLAGE_CATALOGUE.add)}
          </Button>
        )}
      </PageHead>
      <p className={styles['lead']}>{t(VILLAGE_CATALOGUE.lead)}</p>
      {error !== null && <ProblemNote problem={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton />}
      {data !== undefined && <CatalogueEntries catalogue={data} onEdit={setOpened} />}
      {data !== undefined && opened !== null && (
        <EntryDrawer
          key={opened}
          kab={kab}
          catalogue={data}
          entry={data.entries.find(({ key }) => key === opened) ?? null}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
