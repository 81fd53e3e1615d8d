/**
 * Dictionaries of the domain standard (§9.1): stable codes and their Chinese words.
 * English words for the interface live in the renderer's locales under the same codes.
 */
export const RIGHT_TYPES = {
  INVENTION: '发明',
  UTILITY_MODEL: '实用新型',
} as const;

export const LEGAL_STATUSES = {
  VALID: '有效',
  PENDING: '公布未授权',
  EXPIRED: '届满',
  LAPSED: '终止或放弃',
  INVALID: '全部无效',
  PARTIAL_INVALID: '部分无效',
  RESTORING: '恢复期',
  TRANSFERRED: '已转让',
  UNKNOWN: '未查询',
} as const;

export const EVALUATION_CONCLUSIONS = {
  NONE: '未提交评价报告',
  NO_DEFECT: '未发现不符合授予专利权条件的缺陷',
  PARTIAL: '部分权利要求存在缺陷',
  DEFECT_FOUND: '存在不符合授予专利权条件的缺陷',
} as const;

export const COMMISSION_SOURCES = {
  PUBLIC: '社会公众',
  ENTERPRISE: '企业',
  RND: '研究开发机构',
  LOCAL_GOV: '基层政府',
  IP_ADMIN: '知识产权管理部门',
  MARKET_REG: '市场监督管理部门',
  COURT: '人民法院',
  INSTITUTION: '相关企事业单位',
  PROCURATORATE: '检察机关',
  POLICE: '公安机关',
  CUSTOMS: '海关',
  PLATFORM: '电商平台',
  EXPO_ORGANIZER: '展会主办方',
  MARKET_OPERATOR: '专业市场开办者',
  MEDIATION: '调解仲裁机构',
  PEER_CENTER: '其他保护中心',
} as const;

export const COMMISSION_CHANNELS = {
  VISIT: '现场来访',
  HOTLINE: '热线电话',
  EMAIL: '电子邮件',
  EXPO: '展会',
  FIELD_VISIT: '走访',
  TRANSFER: '其他部门移交',
  ONLINE: '线上平台',
  MAIL: '邮寄',
  WECHAT: '微信或小程序',
  PLATFORM_API: '平台批量',
} as const;

export const FIELDS = {
  ECOMMERCE: '电子商务',
  EXPO: '展会',
  MARKET: '专业市场',
  OVERSEAS: '海外',
  LIVE_STREAM: '直播',
  EVENT: '大型活动',
  GENERAL: '一般',
} as const;

export const PATENT_ACTS = {
  P_MAKE: '制造',
  P_USE: '使用',
  P_OFFER: '许诺销售',
  P_SELL: '销售',
  P_IMPORT: '进口',
  P_PROCESS: '使用专利方法',
  P_PROC_PRODUCT: '使用、许诺销售、销售、进口依照专利方法直接获得的产品',
  P_CONTRIB: '帮助',
  P_INDUCE: '教唆',
} as const;

export const PARTY_ROLES = {
  CLIENT: '委托人',
  RIGHT_HOLDER: '权利人',
  ACCUSED: '被控侵权人',
  PLATFORM: '平台',
  AGENT: '代理人',
} as const;

export const EVIDENCE_KINDS = {
  PHYSICAL: '实物',
  PHOTO: '照片',
  WEBPAGE: '网页',
  VIDEO: '视频',
  DOC: '说明书或手册',
  REPORT: '检测报告',
  NOTARIZED: '公证文书',
  INVOICE: '票据',
  SOURCE_CODE: '源代码',
  SITE_RECORD: '勘验笔录',
  RIGHT_DOC: '权利文件',
  OTHER: '其他',
} as const;

/** How far a piece of evidence carries (users' needs, rule 7: advertising reaches at most 初步支持). */
export const EVIDENCE_GRADES = {
  DIRECT: '直接证明',
  SUPPORTING: '初步支持',
  NONE: '无证据',
} as const;

/** Stages of a case (§7.5), shortened to those a drafting expert sees. */
export const CASE_STATUSES = {
  DRAFT: '受理中',
  COMPARING: '比对中',
  DRAFTED: '已成稿',
  REVIEWED: '已审核',
  ISSUED: '已出具',
  ARCHIVED: '已归档',
  SUSPENDED: '中止',
} as const;

/** Trust state of a proposal: who stands behind it. */
export const TRUST_STATES = {
  suggested: '建议',
  edited: '已改',
  confirmed: '已确认',
  stale: '失效',
} as const;

export type RightType = keyof typeof RIGHT_TYPES;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;
export type Trust = keyof typeof TRUST_STATES;

/** The codes of a dictionary as a non-empty tuple, for `z.enum`. */
export function codesOf<T extends Record<string, string>>(
  dictionary: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(dictionary) as [keyof T & string, ...(keyof T & string)[]];
}
