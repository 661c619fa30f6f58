/** A service of a version of the analysis opened: its definition then, and what each area had reported until its cut. */
import type { VersionServiceAnswer } from '@konvergen/contract/why.ts'
import { useQuery } from '@tanstack/react-query'
import { versionServiceQuery } from '../../app/why-queries.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { sayOwn, sayTotal } from '../coverage/say-coverage.ts'
import { Drawer } from '../drawer.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import type { AskedService } from './asked.ts'
import { WhyAreas } from './why-areas.tsx'
import { WhyFacts } from './why-facts.tsx'

interface WhyServiceProps {
  readonly kab: string
  readonly asked: AskedService
  readonly onClose: () => void
}

export function WhyService({ kab, asked, onClose }: WhyServiceProps) {
  const t = useText()
  const say = useSay()
  const service = useQuery(versionServiceQuery(kab, asked))
  const name = service.data === undefined ? asked.kode : `${asked.kode} ${service.data.definisi.name[say.language]}`
  return (
    <Drawer title={t(WHY.title, { name })} onClose={onClose}>
      {service.error !== null && <ProblemNote problem={service.error} retry={() => void service.refetch()} />}
      {service.isPending && <Skeleton heights={[160, 240]} />}
      {service.data !== undefined && <Opened service={service.data} />}
    </Drawer>
  )
}

function Opened({ service }: { service: VersionServiceAnswer }) {
  const t = useText()
  const say = useSay()
  const { definisi, periode, angka, reported, expected, bagian, sampai, program } = service
  const formula = [definisi.numerator, definisi.denominator].flatMap((words) => (words === null ? [] : [words[say.language]]))
  // Whether a value was reported by somebody else than its owner changes nothing in how it is said.
  const said = { ...angka, fromElsewhere: false }
  return (
    <>
      <p>
        <strong>{sayTotal(definisi.unit, said, { t, say })}</strong>
      </p>
      <WhyFacts
        facts={[
          [t(WHY.formula), formula.join(' ÷ ')],
          [t(WHY.definition), t(WHY.definitionOf, { kode: definisi.code, nama: definisi.name[say.language], versi: definisi.version })],
          [t(WHY.numerator), say.number(angka.numerator)],
          [t(WHY.denominator), say.number(angka.denominator)],
          [t(WHY.source), definisi.dataSource],
          [t(WHY.period), say.period(periode)],
          [t(WHY.coverage), t(SITUATION.coverage, { n: say.number(reported), d: say.number(expected) })],
          [t(WHY.program), t(WHY.programOf, { versi: program })],
          [t(WHY.cut), t(WHY.cutOf, { moment: say.moment(sampai) })],
        ]}
      />
      {bagian.length > 0 && (
        <WhyAreas
          areas={bagian.map(({ nama, ...own }) => ({
            kode: own.kode,
            name: nama,
            numerator: own.numerator,
            denominator: own.denominator,
            said: sayOwn(definisi.unit, { ...own, fromElsewhere: false }, { t, say }),
          }))}
        />
      )}
    </>
  )
}
