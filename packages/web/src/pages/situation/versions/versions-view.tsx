/** Versions as they are told: what they are for, all of them, and the board of the kecamatan. */
import type * as contract from '@konvergen/contract/analyses.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { Empty } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useText } from '../../../text/text.ts'
import { KecamatanBoard } from './kecamatan-board.tsx'
import { VersionTable } from './version-table.tsx'
import styles from './versions.module.css'

export function VersionsView({ kab, data }: { readonly kab: string; readonly data: AnswerOf<typeof contract.listAnalyses> }) {
  const t = useText()
  return (
    <>
      <p className={styles['lead']}>{t(ANALYSES.lead)}</p>
      <PrintButton />
      <p className="tanpa-cetak">
        <Link to="/k/$kab/analisis-banding" params={{ kab }}>
          {t(ANALYSES.compare)}
        </Link>
      </p>
      <div className={styles['stack']}>
        <Card title={t(ANALYSES.versions)}>
          {data.versi.length === 0 ? (
            <Empty title={t(ANALYSES.none)}>{t(ANALYSES.noneBody)}</Empty>
          ) : (
            <VersionTable kab={kab} versions={data.versi} />
          )}
        </Card>
        {data.papan.length > 0 && <KecamatanBoard kab={kab} data={data} />}
      </div>
    </>
  )
}
