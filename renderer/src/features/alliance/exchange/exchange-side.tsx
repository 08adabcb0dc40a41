import { AllianceForm } from './alliance-form'
import { HandOverForm } from './hand-over-form'
import { LineForm } from './line-form'
import { NewsReading } from './news-reading'
import { OutboxDetail } from './outbox-detail'
import { TakePacket } from './take-packet'
import { PutReportForm } from './put-report-form'
import { SurveyForm } from './survey-form'
import type { Exchange } from './use-exchange'
import type { ExchangeActions } from './use-exchange-actions'
import { WithdrawForm } from './withdraw-form'

/** What stands beside the list: a form, a packet, or the line one stands at. */
export function ExchangeSide({ exchange, actions }: { exchange: Exchange; actions: ExchangeActions }) {
  const { doing, given, packet, item } = exchange
  if (doing === 'taking' && given !== null)
    return <TakePacket key={'file' in given ? given.file.name : given.sha256} exchange={exchange} given={given} />
  if (doing === 'putting') return <PutReportForm exchange={exchange} />
  if (doing === 'registering') return <AllianceForm exchange={exchange} />
  if (doing === 'setting') return <LineForm exchange={exchange} />
  if (doing === 'handing' && packet !== null)
    return <HandOverForm key={packet.packetId} exchange={exchange} packet={packet} />
  if (doing === 'withdrawing' && packet !== null)
    return <WithdrawForm key={packet.packetId} exchange={exchange} packet={packet} />
  if (doing === 'answering' && item !== null)
    return <SurveyForm key={item.itemId} exchange={exchange} surveyId={item.itemId} />
  if (packet !== null) return <OutboxDetail key={packet.packetId} packet={packet} actions={actions} />
  if (item !== null) return <NewsReading key={`${item.kind} ${item.itemId}`} item={item} actions={actions} />
  return null
}
