/** Acuan rencana: the nomenclature in force, unit costs, and which sub-kegiatan serves which indicator. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { referenceQuery } from '../../app/plan-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { CostsCard } from './costs-card.tsx'
import { MappingCard } from './mapping-card.tsx'
import styles from './plan.module.css'

const route = getRouteApi('/k/$kab/acuan-rencana')

export function ReferencePage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const mayUpload = useMay()('intake.upload', kab)
  const reference = useQuery(referenceQuery(kab))
  const name = useQuery(districtQuery(kab)).data?.nama
  const { data } = reference
  return (
    <>
      <PageHead title={t(REFERENCE.title)} of={name}>
        {data !== undefined && <PrintButton />}
      </PageHead>
      {reference.isError && <ProblemNote problem={reference.error} retry={() => void reference.refetch()} />}
      {reference.isPending && <Skeleton />}
      {data !== undefined && (
        <div className={styles['stack']}>
          <Card title={t(REFERENCE.nomenclature)}>
            <p>
              {data.nomenclature === null
                ? t(REFERENCE.nomenclatureNone)
                : t(REFERENCE.nomenclatureHas, {
                    period: data.nomenclature.period,
                    n: say.number(data.nomenclature.codes),
                    sub: say.number(data.nomenclature.subKegiatan),
                  })}
            </p>
            {mayUpload && (
              <Link to="/k/$kab/berkas" params={{ kab }}>
                {t(REFERENCE.toFiles)}
              </Link>
            )}
          </Card>
          <CostsCard kab={kab} reference={data} />
          <MappingCard kab={kab} reference={data} />
        </div>
      )}
    </>
  )
}
