/**
 * What a version of the analysis holds, in answers: of every format in the shape of the newest.
 */
import { DIRECTIONS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { ESTIMATES, LOKUS_METHODS } from '@konvergen/core/lokus/method.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type from 'typebox'
import { MethodSchema } from './lokus-parts.ts'
import { Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { MeasurementOrigin } from './situation.ts'

export const AnalysisFigureSchema = Type.Object({
  numerator: Nullable(Num),
  denominator: Nullable(Num),
  percent: Nullable(Num),
  state: Text,
})
export const PairSchema = Type.Object({ numerator: Nullable(Num), denominator: Nullable(Num), value: Nullable(Num) })

const { taksiran, norma, bobot, batas, anggaran } = MethodSchema.properties
const WaySchema = Type.Object({
  method: OneOf(LOKUS_METHODS),
  kept: Nullable(Type.Object({ id: Uuid, name: Text, version: Type.Integer() })),
  parameters: Nullable(Type.Object({ taksiran, norma, bobot, batas, anggaran })),
  estimate: Nullable(Type.Object({ used: OneOf(ESTIMATES), covariates: Type.Array(Text) })),
  cuts: Nullable(Type.Object({ prevalence: Num, cases: Num, basis: Text })),
  reasons: Type.Array(Type.Object({ code: Text, reason: Text })),
})

export const ContentSchema = Type.Object({
  format: Type.Union([Type.Literal(1), Type.Literal(2)]),
  program: Text,
  parameters: Type.Object({ origin: MeasurementOrigin, recap: Nullable(Text), krs: Nullable(Text), k: Type.Integer() }),
  cut: Type.Object({
    until: Text,
    imports: Type.Array(Type.Object({ id: Uuid, kind: Text, period: Text, sha256: Text })),
    children: Nullable(Type.Object({ month: Text, digest: Text })),
    values: Type.Array(Type.Object({ period: Text, code: Text, count: Type.Integer(), digest: Text })),
    /** Unit and direction are null only where the definition of that version is not known any more. */
    definitions: Type.Array(
      Type.Object({
        code: Text,
        version: Type.Integer(),
        denominator: Nullable(Text),
        unit: Nullable(OneOf(UNITS)),
        direction: Nullable(OneOf(DIRECTIONS)),
      }),
    ),
    /** Lists of access to services that the proposal read. */
    access: Type.Array(Type.Object({ id: Uuid, period: Text, sha256: Text })),
    kecamatan: Type.Array(Type.Object({ area: Text, id: Uuid, digest: Text })),
  }),
  areas: Type.Array(
    Type.Object({
      code: Text,
      name: Text,
      figures: Type.Object(
        Object.fromEntries(FIGURES.map((key) => [key, AnalysisFigureSchema])) as Record<
          (typeof FIGURES)[number],
          typeof AnalysisFigureSchema
        >,
      ),
    }),
  ),
  gaps: Type.Array(
    Type.Object({
      code: Text,
      period: Text,
      numerator: Nullable(Num),
      denominator: Nullable(Num),
      value: Nullable(Num),
      state: Text,
      reported: Type.Integer(),
      expected: Type.Integer(),
      targets: Type.Array(Type.Object({ value: Num, source: Text, short: Num, people: Nullable(Num) })),
    }),
  ),
  /** Score and quadrant are null where the method has none, and in the first format. */
  lokus: Nullable(
    Type.Array(
      Type.Object({
        code: Text,
        rank: Nullable(Type.Integer()),
        proposed: Type.Boolean(),
        score: Nullable(Num),
        low: Nullable(Num),
        high: Nullable(Num),
        quadrant: Nullable(Text),
      }),
    ),
  ),
  /** How they were put forward; null in the first format, which knows quadrants only, and where there is no proposal. */
  way: Nullable(WaySchema),
})
