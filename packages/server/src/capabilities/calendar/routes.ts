/**
 * The calendar over HTTP.
 */
import * as contract from '@konvergen/contract/calendar.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { addEntries, changeEntry, setEntryState } from './change-entry.ts'
import { composePoster } from './compose-poster.ts'
import { adoptPresets, copyYear } from './fill-year.ts'
import { tieEntry } from './follow-meetings.ts'
import { listFeeds, makeFeed, makeOwnFeed, revokeFeed } from './keep-feeds.ts'
import { readFeed } from './read-feed.ts'
import { readHistory, readYear } from './read-year.ts'

export const calendarOffers: readonly Offer[] = [
  offer(contract.readYear, (ctx, { query }) => readYear(ctx, query.tahun)),
  offer(contract.adoptPresets, (ctx, { body }) => adoptPresets(ctx, body)),
  offer(contract.copyYear, (ctx, { body }) => copyYear(ctx, body)),
  offer(contract.addEntry, (ctx, { body }) => addEntries(ctx, body)),
  offer(contract.changeEntry, (ctx, { params, body }) => changeEntry(ctx, params.id, body)),
  offer(contract.setEntryState, (ctx, { params, body }) => setEntryState(ctx, params.id, body)),
  offer(contract.tieEntry, (ctx, { params, body }) => tieEntry(ctx, params.id, body)),
  offer(contract.readEntryHistory, (ctx, { params }) => readHistory(ctx, params.id)),
  offer(contract.downloadPoster, (ctx, { query }) => composePoster(ctx, query.tahun, query.bahasa ?? 'id')),
  offer(contract.listFeeds, (ctx) => listFeeds(ctx)),
  offer(contract.makeOwnFeed, (ctx, { body }) => makeOwnFeed(ctx, body)),
  offer(contract.makeFeed, (ctx, { body }) => makeFeed(ctx, body)),
  offer(contract.revokeFeed, (ctx, { params }) => revokeFeed(ctx, params.id)),
  offerOutside(contract.downloadFeed, (work, { params }) => readFeed(work, params.kunci)),
]
