import type { NewsForm } from '@shared/contract/alliance-news'
import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import type { ReportForm } from '@shared/contract/report-form'
import { toNfc } from '@shared/domain/text-fold'
import type { CallContext } from '../../context'
import { itemsOf } from '../../exchange/news-items'
import type { AlliancePacket } from '../../exchange/read-alliance-packet'
import { withOwnIndicators } from '../../exchange/own-indicators'
import { refuse, refuseAll } from '../../refusal'
import { keepForm } from '../../reporting/forms'

/** A form of the alliance's with its template, read and let in. */
export type JudgedForm = { form: ReportForm; template: Uint8Array }

/**
 * The forms of a packet, each template read without trust: a name in it must be an indicator the book knows or the same packet brings. Refuses
 * what `judgeTemplate` finds, the cells by their form. A packet without forms has none.
 */
export async function judgedForms(context: CallContext, given: AlliancePacket): Promise<JudgedForm[]> {
  if (given.kind !== 'alliance-news' || given.news.forms.length === 0) return []
  const codes = codesWith(withOwnIndicators(context.core.dictionary, context.book.connection), given)
  // Loaded when the first template comes: reading spreadsheets is a large part of the program.
  const { judgeTemplate } = await import('../../documents/reporting/judge-template')
  const judged: JudgedForm[] = []
  for (const news of given.news.forms) {
    const path = news.template
    const bytes =
      given.packet.files.get(path) ?? refuse({ code: 'packet-file-missing', column: 'file', data: { path } })
    const { template, faults } = await judgeTemplate(bytes, { codes, criteria: [] })
    refuseAll(faults.map((one) => ({ ...one, value: `${news.title}: ${one.value ?? path}` })))
    if (template === null) throw new Error('A template that is not taken is refused.')
    const asked = new Set([...news.indicators, ...template.indicators])
    const indicators = codes.filter((code) => asked.has(code))
    judged.push({ form: formOf(news, { indicators, texts: template.texts, recipient: given.sender }), template: bytes })
  }
  return judged
}

/** Keeps judged forms inside the caller's command; reports that were made keep the version they are on. */
export function keepForms({ book, command }: CallContext, forms: readonly JudgedForm[]): void {
  for (const { form, template } of forms)
    keepForm(book.connection, { form, origin: 'alliance' }, { template, commandSequence: command.sequence })
}

function codesWith(
  dictionary: IndicatorDictionary,
  given: Extract<AlliancePacket, { kind: 'alliance-news' }>,
): string[] {
  const brought = itemsOf(given.news).flatMap(({ kind, itemId }) => (kind === 'indicator' ? [itemId] : []))
  return [...new Set([...dictionary.indicators.map(({ code }) => code), ...brought])]
}

function formOf(
  { formId, version, title, periodKind, effectiveFrom, dueDays }: NewsForm,
  { indicators, texts, recipient }: Pick<ReportForm, 'indicators' | 'texts' | 'recipient'>,
): ReportForm {
  return {
    formId,
    version,
    title: toNfc(title),
    periodKind,
    recipientKind: 'alliance',
    recipient,
    effectiveFrom,
    due: { rule: periodKind === 'survey' ? 'none' : 'daysAfter', days: dueDays, parts: [] },
    isOfficial: false,
    isDraft: false,
    basis: '',
    texts,
    indicators,
    assessment: null,
  }
}
