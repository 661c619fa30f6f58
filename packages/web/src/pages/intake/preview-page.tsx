/**
 * A file before it counts: what was recognised, which village each row is, what needs attention and what would change. Applied by one act,
 * taken back by one.
 */
import { applyImport, discardImport, downloadIssues, type ImportPreview, undoImport } from '@konvergen/contract/intake.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf, call } from '../../app/call.ts'
import { districtQuery, forgetDistrict, importQuery, importsQuery, queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangesCard } from './changes-card.tsx'
import { PeriodQuestion } from './period-question.tsx'
import { PlacementCard } from './placement-card.tsx'
import { PreviewLead, PreviewNotes } from './preview-notes.tsx'
import styles from './preview-page.module.css'

const route = getRouteApi('/k/$kab/berkas/$id')

export function PreviewPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const preview = useQuery(importQuery(kab, id))
  if (preview.isError) return <ProblemNote problem={preview.error} retry={() => void preview.refetch()} />
  if (preview.data === undefined) return <Skeleton heights={[32, 48, 220, 220]} />
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/berkas" params={{ kab }}>
          {t(PREVIEW.back)}
        </Link>
      </p>
      <Preview key={id} kab={kab} preview={preview.data} />
    </>
  )
}

function Preview({ kab, preview }: { kab: string; preview: ImportPreview }) {
  const t = useText()
  const { language } = useSay()
  const district = useQuery(districtQuery(kab)).data
  const { id, state, fileName, period: written, kind } = preview.import
  const [period, setPeriod] = useState<string | null>(written)
  /** As written in the file → code that a person gave it. */
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, string>>(new Map())
  const params = { kab, id }

  const onDone = async (next?: ImportPreview) => {
    if (next !== undefined) queryClient.setQueryData(importQuery(kab, id).queryKey, next)
    setConfirmed(new Map())
    await forgetDistrict(kab)
  }
  const apply = useMutation({
    mutationFn: () => {
      const confirm = [...confirmed].map(([nama, kode]) => ({ nama, kode }))
      return call(applyImport, { params, body: { confirm, ...(written === null && period !== null ? { period } : {}) } })
    },
    onSuccess: onDone,
  })
  const undo = useMutation({ mutationFn: () => call(undoImport, { params }), onSuccess: onDone })
  const discard = useMutation({ mutationFn: () => call(discardImport, { params }), onSuccess: () => onDone() })
  const problem = apply.error ?? undo.error ?? discard.error
  const isStaged = state === 'staged'
  const isApplied = state === 'applied'
  const imports = useQuery(importsQuery(kab)).data ?? []
  const isFirst = !imports.some((one) => one.state === 'applied' && one.kind === kind && one.period === period)
  const canApply = preview.blocked === null && preview.sameAs === null && period !== null

  return (
    <>
      <PageHead title={fileName} of={district?.nama}>
        {isStaged && (
          <Button disabled={discard.isPending} onClick={() => discard.mutate()}>
            {t(PREVIEW.discard)}
          </Button>
        )}
        {(isStaged || (isApplied && confirmed.size > 0)) && (
          <Button look="primary" disabled={!canApply || apply.isPending} onClick={() => apply.mutate()}>
            {apply.isPending ? t(PREVIEW.applying) : t(isApplied ? PREVIEW.placeToo : PREVIEW.apply)}
          </Button>
        )}
      </PageHead>
      <PreviewLead preview={preview} isFirst={isFirst} />
      <div className={styles['stack']}>
        {problem !== null && <ProblemNote problem={problem} />}
        <PreviewNotes kab={kab} preview={preview} isUndoing={undo.isPending} onUndo={() => undo.mutate()} />
        {isStaged && written === null && <PeriodQuestion kind={kind} onChange={setPeriod} />}
        <PlacementCard
          placements={preview.placements}
          desa={district?.desa ?? []}
          kecamatan={district?.kecamatan ?? []}
          confirmed={confirmed}
          onConfirm={isStaged || isApplied ? setConfirmed : null}
          isOnlyUnplaced={isApplied}
        />
        <IssueList title={t(PREVIEW.issues)} issues={preview.issues} download={addressOf(downloadIssues, params, { bahasa: language })} />
        {isStaged && <ChangesCard kind={kind} changes={preview.changes} />}
      </div>
    </>
  )
}
