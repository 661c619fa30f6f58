/**
 * Tasks over HTTP.
 */
import * as contract from '@konvergen/contract/tasks.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { changeTask, commentTask, moveTask } from './change-task.ts'
import { openTask } from './open-task.ts'
import { presentTask } from './present-task.ts'
import { listAddressees, listTasks, readTask, viewerIn } from './read-tasks.ts'
import * as told from './told.ts'

export const tasksOffers: readonly Offer[] = [
  offer(contract.listTasks, (ctx, { query }) => listTasks(ctx, query)),
  offer(contract.listAddressees, (ctx) => listAddressees(ctx)),
  offer(contract.createTask, async (ctx, { body }) => {
    const { row, directory } = await openTask(ctx, body)
    return presentTask(row, viewerIn(ctx), directory)
  }),
  offer(contract.readTask, (ctx, { params }) => readTask(ctx, params.id)),
  offer(contract.changeTask, (ctx, { params, body }) => changeTask(ctx, params.id, body)),
  offer(contract.moveTask, (ctx, { params, body }) => moveTask(ctx, params.id, body)),
  offer(contract.commentTask, (ctx, { params, body }) => commentTask(ctx, params.id, body.isi)),
  offer(contract.readRules, (ctx) => told.readRules(ctx)),
  offer(contract.setRules, (ctx, { body }) => told.setRules(ctx, body.rules)),
  offer(contract.listNotices, (ctx) => told.listNotices(ctx)),
  offer(contract.markNoticesRead, (ctx) => told.markNoticesRead(ctx)),
  offer(contract.readContact, (ctx) => told.readContact(ctx)),
  offer(contract.setContact, (ctx, { body }) => told.setContact(ctx, body)),
]
