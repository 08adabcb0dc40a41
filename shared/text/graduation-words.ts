import { formatCivilDate } from '../domain/civil-date'
import { averageBeside, averageText, type CouncilRole, type GraduationClass, markText } from '../domain/training'
import type { CouncilFinding, ExamRight, Graduation, ModuleResult } from '../domain/training-findings'
import { outcomeWords } from './mark-shown'
import { asksNothing, basisText, lackSentence } from './training-reasons'
import { graduationClassWords } from './training-words'

/** The words of results, councils and certificates that screens, prints and the history share. */

export const councilRoleWords: Readonly<Record<CouncilRole, string>> = {
  chair: 'chủ tịch hội đồng',
  secretary: 'thư ký',
  member: 'ủy viên',
}

export const afterCouncilWords: Readonly<Record<'mark' | 'attendance' | 'discipline' | 'leaving', string>> = {
  mark: 'điểm',
  attendance: 'điểm danh',
  discipline: 'kỷ luật',
  leaving: 'thôi học',
}

export const correctedFieldWords: Readonly<Record<'name' | 'birthDate' | 'birthPlace', string>> = {
  name: 'họ và tên',
  birthDate: 'ngày sinh',
  birthPlace: 'nơi sinh',
}

/** A module as its result is told: its place, its name, whether it was studied again, and why no exam could be sat. */
export type ModuleTold = { position: number; name: string; round: number; right: ExamRight; result: ModuleResult }

/** A class of graduation, or that there is none yet; of a short course đạt, or không đạt once a module's retakes are used. */
export function graduationLabel(graduation: Graduation): string {
  if (!graduation.graduates)
    return graduation.lacks.some((lack) => lack.code === 'moduleNotPassed' && lack.standing === 'failed')
      ? outcomeWords.missed
      : 'Chưa đạt'
  return classOrReached(graduation.class)
}

/** A class of graduation; of a short course, which has none, that its aim was reached. */
export function classOrReached(ofClass: GraduationClass | null): string {
  return ofClass === null ? outcomeWords.reached : graduationClassWords[ofClass]
}

/** The mark of a module in a cell: '7,5', of a short course 'Đạt', or how it stands. */
export function moduleMarkText({ mark, standing }: ModuleResult): string {
  if (mark !== null) return averageText(mark)
  if (standing === 'passed') return outcomeWords.reached
  if (standing === 'failed') return outcomeWords.missed
  if (standing === 'retake') return 'Kiểm tra lại'
  return standing === 'repeat' ? 'học lại' : ''
}

/**
 * Every reason of a result in sentences: which modules are not passed and what was missing for the exam, an average too low, and what
 * lowered the class by one step, with the rule. Nothing for who graduates in the class of the average.
 */
export function graduationReasons(graduation: Graduation, modules: readonly ModuleTold[]): string[] {
  if (graduation.graduates) {
    const { byAverage, lowered } = graduation
    return lowered.map(({ code, ...basis }) => {
      const why = code === 'disciplined' ? disciplined : repeated(modules)
      if (byAverage === null) return `${why} (${basisText(basis)}).`
      const step = byAverage === graduation.class ? 'giữ bậc thấp nhất' : 'hạ một bậc'
      return `${why}: ${step} từ loại ${lower(graduationClassWords[byAverage])} (${basisText(basis)}).`
    })
  }
  return graduation.lacks.flatMap((lack) => {
    switch (lack.code) {
      case 'noModules':
        return ['Chương trình chưa có mô đun nào.']
      case 'averageBelow':
        return [
          `Điểm trung bình khóa học là ${averageBeside(lack.average, lack.need)}; cần ít nhất ${markText(lack.need)} (${basisText(lack)}).`,
        ]
      case 'moduleNotPassed': {
        const module = modules.find(({ position }) => position === lack.module.position)
        return [notPassed(lack.module, lack, module)]
      }
    }
  })
}

const disciplined = 'Bị kỷ luật từ cảnh cáo trở lên'

function repeated(modules: readonly ModuleTold[]): string {
  const again = modules.filter(({ round }) => round > 1).map(({ position }) => String(position))
  return `Phải học lại mô đun ${again.join(', ')}`
}

function notPassed(
  { position, name }: { position: number; name: string },
  { standing, ...basis }: { standing: ModuleResult['standing']; text: string; article: string | null },
  module: ModuleTold | undefined,
): string {
  const what = `Chưa đạt mô đun ${position} (${name})`
  const mark = module?.result.mark
  if (standing === 'repeat' && mark)
    return `${what}: thi hai lần, điểm mô đun ${averageBeside(mark, 50)}; phải học lại.`
  if (standing === 'secondAttempt' && mark)
    return `${what}: điểm mô đun ${averageBeside(mark, 50)} sau lần thi thứ nhất; còn được thi lần 2.`
  if (standing === 'failed')
    return `${what}: không đạt cả lần kiểm tra đầu và các lần kiểm tra lại được phép (${basisText(basis)}).`
  if (standing === 'retake')
    return `${what}: không đạt sau ${module?.result.attempt ?? 1} lần kiểm tra; còn được kiểm tra lại (${basisText(basis)}).`
  const lacks = (module?.right.lacks ?? []).map(lackSentence)
  return lacks.length === 0
    ? `${what}: ${module !== undefined && asksNothing(module.right) ? 'chưa kiểm tra' : 'chưa thi'}.`
    : `${what}, chưa được thi. ${lacks.join(' ')}`
}

function lower(word: string): string {
  return word.charAt(0).toLocaleLowerCase('vi') + word.slice(1)
}
/** What is wrong with a council in a sentence. */
export function councilFindingSentence(finding: CouncilFinding): string {
  const basis = ` (${basisText(finding)})`
  switch (finding.code) {
    case 'wrongSize':
      return `Hội đồng có ${finding.have ?? 0} người; phải có ${finding.sizes.join(' hoặc ')} người${basis}.`
    case 'noChair':
      return `Chưa có chủ tịch hội đồng${basis}.`
    case 'twoChairs':
      return `Có ${finding.have ?? 2} chủ tịch; hội đồng chỉ có một${basis}.`
    case 'noSecretary':
      return `Chưa có thư ký${basis}.`
    case 'twoSecretaries':
      return `Có ${finding.have ?? 2} thư ký; hội đồng chỉ có một${basis}.`
    case 'memberTwice':
      return `Có người được ghi hai lần${basis}.`
    case 'tooLate':
      return `Họp muộn: hạn là ${dated(finding.needOn)}${basis}.`
    case 'tooEarly':
      return `Họp trước khi khóa học kết thúc ngày ${dated(finding.needOn)}${basis}.`
  }
}

const dated = (day: string | null) => (day === null ? '' : formatCivilDate(day))
