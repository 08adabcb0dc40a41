import { zipSync } from 'fflate'
import type { answers as contract } from '@shared/contract/hub/answers'
import { hubSummaries } from '@shared/text/hub/summaries'
import { answerFacts } from '../answers/answer-facts'
import { answerPacket, answerPage } from '../answers/answer-packet'
import { acknowledgeReports, issueReceipt } from '../answers/issue-receipt'
import { noteDelivered, waitingAnswers } from '../answers/waiting-answers'
import type { HubHandlersOf } from '../procedure'
import { cooperativeOf } from '../register/cooperative-rows'

export const answers = {
  acknowledge: async (call, { formId, periodKey }) => {
    const made = await acknowledgeReports(call, { formId, periodKey })
    call.summary = hubSummaries.acknowledged(made)
    return { made }
  },

  return: async (call, { remarks, cooperativeId, formId, periodKey }) => {
    const issued = await issueReceipt(call, { cooperativeId, formId, periodKey }, { outcome: 'returned', remarks })
    const { name } = await cooperativeOf(call.db, cooperativeId)
    call.summary = hubSummaries.reportReturned(name, formId, periodKey, issued.number)
    return issued
  },

  accept: async (call, { reports }) => {
    const accepted = []
    for (const place of reports) accepted.push(await issueReceipt(call, place, { outcome: 'accepted' }))
    call.summary = hubSummaries.reportsAccepted(accepted.length)
    return { accepted }
  },

  waiting: async ({ db }, { cooperativeId }) => ({ answers: await waitingAnswers(db, cooperativeId) }),

  page: {
    prepare: async (call, key) => {
      const facts = await call.read((db) => answerFacts(db, key))
      return { answer: await answerPage(facts, call.hub.resources) }
    },
  },

  packet: async ({ hub }, key) => {
    const { name, bytes } = await answerPacket(hub, key)
    return new File([Uint8Array.from(bytes)], name, { type: 'application/zip' })
  },

  bundle: async ({ hub, today }, { answers: keys }) => {
    const files: Record<string, Uint8Array> = {}
    for (const key of keys) {
      const { name, bytes } = await answerPacket(hub, key)
      files[name] = bytes
    }
    // Packets are packed already.
    return new File([Uint8Array.from(zipSync(files, { level: 0 }))], `tra-loi-${today}.zip`, {
      type: 'application/zip',
    })
  },

  handOver: async (call, { answers: keys }) => {
    await noteDelivered(call.db, keys, call.at)
    call.summary = hubSummaries.answersHandedOver(keys.length)
    return {}
  },
} satisfies HubHandlersOf<typeof contract>
