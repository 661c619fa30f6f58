/** What was issued, how what would be issued now differs, and the papers. */
import { downloadChainPdf } from '@konvergen/contract/chain-papers.ts'
import { downloadPackageDocx, downloadPackagePdf, type VillageDetail } from '@konvergen/contract/village.ts'
import { addressOf } from '../../app/call.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { useIssue } from './use-village-acts.ts'
import styles from './village.module.css'

const PARTS = {
  figures: VILLAGE.figures,
  gaps: VILLAGE.gaps,
  lokus: VILLAGE.lokus,
  asks: VILLAGE.asksPart,
  name: VILLAGE.namePart,
} as const

function Difference({ difference }: { readonly difference: NonNullable<VillageDetail['difference']> }) {
  const t = useText()
  const { changes, parts } = difference
  if (changes.length === 0 && parts.length === 0) return null
  return (
    <section>
      <h3>{t(VILLAGE.differs)}</h3>
      <ul className={styles['plainList']}>
        {changes.map(({ what, kind, id, title }) => (
          <li key={`${what} ${id}`}>
            {title} ({t(VILLAGE[what])} {t(VILLAGE[kind])})
          </li>
        ))}
        {parts.map((part) => (
          <li key={part}>{t(PARTS[part])}</li>
        ))}
      </ul>
    </section>
  )
}

export function PackagesCard({ kab, village }: { readonly kab: string; readonly village: VillageDetail }) {
  const t = useText()
  const say = useSay()
  const issue = useIssue(kab)
  const { desa, year, state, packages, difference, recommended, mayWrite } = village
  const isReady = mayWrite && (state === 'berubah' || (state === 'disiapkan' && recommended > 0))
  const query = { tahun: year, bahasa: say.language }
  return (
    <Card title={t(VILLAGE.packages)}>
      <div className={styles['stack']}>
        {packages.length === 0 && <p className={styles['under']}>{t(VILLAGE.noPackages)}</p>}
        <ul className={styles['items']}>
          {packages.map(({ id, version, digest, by, at }) => (
            <li key={id} className={styles['item']}>
              <div>
                <a href={addressOf(downloadPackagePdf, { kab, desa }, { ...query, versi: version })}>
                  {t(VILLAGE.version, { n: version })}
                </a>
                <p className={styles['under']}>{t(VILLAGE.issuedBy, { by, at: say.moment(at) })}</p>
                <p className={styles['under']}>{t(VILLAGE.digest, { digest })}</p>
              </div>
            </li>
          ))}
        </ul>
        {difference !== null && <Difference difference={difference} />}
        <div className={`${styles['acts']} tanpa-cetak`}>
          {isReady && (
            <AskFirst
              label={t(VILLAGE.issueThis)}
              look="primary"
              title={t(VILLAGE.issueTitle, { n: 1 })}
              lost={t(VILLAGE.issueLost)}
              now={t(VILLAGE.issueNow)}
              isBusy={issue.isPending}
              onNow={() => issue.mutate({ tahun: year, desa: [desa] })}
            />
          )}
          <ButtonLink href={addressOf(downloadPackagePdf, { kab, desa }, query)}>{t(VILLAGE.pdf)}</ButtonLink>
          <ButtonLink href={addressOf(downloadPackageDocx, { kab, desa }, query)}>{t(VILLAGE.docx)}</ButtonLink>
          <ButtonLink href={addressOf(downloadChainPdf, { kab }, { ...query, desa })}>{t(VILLAGE.chainPdf)}</ButtonLink>
        </div>
        {issue.error !== null && <ProblemNote problem={issue.error} />}
      </div>
    </Card>
  )
}
