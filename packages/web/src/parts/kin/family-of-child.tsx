/** The family of a child: which, since when, why and how sure, the families before, and whether the child still counts. */
import { tellChildState } from '@konvergen/contract/kin.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { familyOfChildQuery } from '../../app/kin-queries.ts'
import { KIN } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import { Card } from '../card.tsx'
import { Note, ProblemNote, Skeleton } from '../states.tsx'
import { Held, PastFamilies } from './held-line.tsx'
import { ReleaseFamily } from './release-family.tsx'
import { StandingLine } from './standing-line.tsx'

export function FamilyOfChild({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const kin = useQuery(familyOfChildQuery(kab, id))
  const { data } = kin
  return (
    <Card title={t(KIN.family)} hint={t(KIN.hint)}>
      {kin.isPending && <Skeleton heights={[24, 48]} />}
      {kin.isError && <ProblemNote problem={kin.error} retry={() => void kin.refetch()} />}
      {data !== undefined && (
        <>
          {data.keluarga === null ? <p>{t(KIN.none)}</p> : <Held member={data.keluarga} />}
          {data.ditarik && <Note tone="caution" title={t(KIN.lapsed)} />}
          {data.saudara.length > 0 && (
            <p>
              {t(KIN.siblings, { n: data.saudara.length })}{' '}
              {data.saudara.map((other, place) => (
                <Link key={other} to="/k/$kab/anak/$id" params={{ kab, id: other }}>
                  {t(KIN.sibling, { n: place + 1 })}{' '}
                </Link>
              ))}
            </p>
          )}
          {data.menunggu > 0 && (
            <p>
              {t(KIN.waiting, { n: data.menunggu })}{' '}
              <Link to="/k/$kab/tautan/tinjau" params={{ kab }}>
                {t(KIN.toQueue)}
              </Link>
            </p>
          )}
          <PastFamilies members={data.sebelumnya} />
          <StandingLine
            kab={kab}
            standing={data.keadaan}
            mayTell={data.bolehKeadaan}
            onTell={(body) => call(tellChildState, { params: { kab, id }, body })}
          />
          {data.keluarga !== null && data.bolehLepas && data.keadaan.menjadi === null && (
            <ReleaseFamily kab={kab} child={id} family={data.keluarga.keluarga} />
          )}
        </>
      )}
    </Card>
  )
}
