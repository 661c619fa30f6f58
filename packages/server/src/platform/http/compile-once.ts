/**
 * Checks of requests and writers of answers, compiled when the first request needs one, and once for all servers of a process: the routes compiled
 * ahead would keep every start waiting for a second.
 */
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import type { FastifySerializerCompiler } from 'fastify'

type Compile<Definition, Made> = (definition: Definition) => Made

function onceBySchema<Definition extends { readonly schema?: unknown }, Given, Got>(
  compile: Compile<Definition, (given: Given) => Got>,
): Compile<Definition, (given: Given) => Got> {
  const compiled = new WeakMap<object, (given: Given) => Got>()
  return (definition) => {
    const schema = definition.schema as object
    return (given) => {
      const made = compiled.get(schema) ?? compile(definition)
      compiled.set(schema, made)
      return made(given)
    }
  }
}

export const compileCheck = onceBySchema(TypeBoxValidatorCompiler)
const writerOf = SerializerSelector()()

export const compileWriter = onceBySchema<Parameters<FastifySerializerCompiler<unknown>>[0], unknown, string>(
  ({ method, url, httpStatus = '200', schema }) => writerOf({ method, url, httpStatus, schema }),
)
