import type { ClassFinding, Clash, ProgrammeFinding, TooManyHours } from '../domain/training-findings'
import { formatCivilDate } from '../domain/civil-date'
import { clockText } from '../domain/clock'
import { hourKindWords } from './training-words'

/** What the rules find in programmes, classes and timetables, in sentences; where the rule stands is said by `basisText`. */

/** 'Lý thuyết 90 giờ trên 300 giờ, nhiều nhất 25 % tức 75 giờ. Bớt 15 giờ lý thuyết hoặc thêm giờ thực hành.' */
export function programmeSentence({ code, have, need, of, percent, module }: ProgrammeFinding): string {
  const named = module === null ? '' : `Mô đun ${module.position}${module.name === '' ? '' : ` «${module.name}»`}`
  switch (code) {
    case 'tooFewCredits':
      return `Có ${have} tín chỉ, cần ít nhất ${need}. Thêm ${need - have} tín chỉ.`
    case 'tooFewModules':
      return `Có ${have} mô đun, cần ít nhất ${need}. Thêm ${need - have} mô đun.`
    case 'tooFewHours':
      return `Có ${have} giờ chuẩn, cần ít nhất ${need}. Thêm ${need - have} giờ.`
    case 'tooMuchTheory':
      return `Lý thuyết ${have} giờ trên ${of ?? 0} giờ; nhiều nhất ${percent ?? 0} %, tức ${need} giờ. Bớt ${have - need} giờ lý thuyết hoặc thêm giờ thực hành.`
    case 'tooLittlePractice':
      return `Thực hành ${have} giờ trên ${of ?? 0} giờ; ít nhất ${percent ?? 0} %, tức ${need} giờ. Thêm giờ thực hành.`
    case 'moduleWithoutHours':
      return `${named} chưa có giờ nào. Ghi giờ, hoặc bỏ mô đun này.`
    case 'moduleWithoutName':
      return `${named} chưa có tên.`
    case 'moduleNameTwice':
      return `${named} trùng tên với một mô đun khác. Đặt tên khác.`
  }
}

const on = (date: string | null) => (date === null ? '' : formatCivilDate(date))

/** What is wrong with a class; `nameOf` names the learner it is about. */
export function classSentence(finding: ClassFinding, nameOf: (learner: string) => string): string {
  const { code, have, need, haveOn, needOn, learner } = finding
  const who = learner === null ? '' : nameOf(learner)
  switch (code) {
    case 'tooManyLearners':
      return `Lớp có ${have ?? 0} học viên, nhiều nhất ${need ?? 0}. Mở thêm một lớp.`
    case 'tooShort':
      return `Bế giảng ${on(haveOn)} là quá sớm; sớm nhất ngày ${on(needOn)}.`
    case 'tooLong':
      return `Bế giảng ${on(haveOn)} là quá muộn; muộn nhất ngày ${on(needOn)}.`
    case 'tooLongForShort':
      return `Bế giảng ${on(haveOn)} là quá muộn với khóa ngắn hạn, muộn nhất ngày ${on(needOn)}. Học dài hơn thì mở theo chương trình sơ cấp.`
    case 'closesBeforeItOpens':
      return `Bế giảng ${on(haveOn)} trước khai giảng ${on(needOn)}.`
    case 'tooYoung':
      return `${who} mới ${have ?? 0} tuổi ngày khai giảng; phải đủ ${need ?? 0} tuổi.`
    case 'birthDateUnknown':
      return `${who} chưa có ngày sinh; phải đủ ${need ?? 0} tuổi.`
    case 'noNotice':
      return `Chưa ghi ngày thông báo tuyển sinh; chậm nhất ngày ${on(needOn)}.`
    case 'noticeTooLate':
      return `Thông báo tuyển sinh ngày ${on(haveOn)} là muộn; chậm nhất ngày ${on(needOn)}.`
    case 'noYearPlan':
      return `Chưa ghi ngày có kế hoạch đào tạo năm; chậm nhất ngày ${on(needOn)}.`
    case 'yearPlanTooLate':
      return `Kế hoạch đào tạo năm có ngày ${on(haveOn)} là muộn; chậm nhất ngày ${on(needOn)}.`
  }
}

/** '05/10/2026, 08:00 đến 10:00: giáo viên Nguyễn Thị Lan có hai buổi cùng lúc.' `nameOf` names a trainer; rooms and classes need none. */
export function clashSentence({ code, what, date, from, to }: Clash, nameOf: (trainer: string) => string): string {
  const when = `${formatCivilDate(date)}, ${clockText(from)} đến ${clockText(to)}`
  switch (code) {
    case 'classClash':
      return `${when}: lớp có hai buổi cùng lúc.`
    case 'trainerClash':
      return `${when}: giáo viên ${nameOf(what)} có hai buổi cùng lúc.`
    case 'roomClash':
      return `${when}: phòng ${what.toLocaleUpperCase('vi')} có hai lớp cùng lúc.`
  }
}

/** 'Ngày 05/10/2026: 9 giờ thực hành, nhiều nhất 8 giờ.' */
export function tooLongSentence({ code, kind, from, have, needHours }: TooManyHours): string {
  const span = code === 'dayTooLong' ? `Ngày ${formatCivilDate(from)}` : `Tuần từ ${formatCivilDate(from)}`
  const tenths = Math.ceil((have.numerator * 10) / have.denominator)
  const hours = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
  const what = kind === 'mixed' ? 'cả lý thuyết và thực hành' : hourKindWords[kind]
  return `${span}: ${hours} giờ ${what}, nhiều nhất ${needHours} giờ.`
}
