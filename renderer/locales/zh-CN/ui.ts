/** Words that the controls themselves bring along. */
export const UI = {
  close: '关闭',
  cancel: '取消',
  add: '添加',
  remove: '删除',
  more: '更多',
  none: '无',
  notSet: '未填',
  choose: '请选择',
  working: '正在处理',
  sortBy: '按{column}排序',
  code: '代码 {code}',
  dismiss: '知道了',
  notifications: '通知',
  datePlaceholder: '如 2026-11-5',
  dateUnread: '认不出这个日期，没有保存。可以写成2026-11-5或2026年11月5日。',
  pickDate: '选择日期',
} as const;
