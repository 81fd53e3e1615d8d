/** Words that the controls themselves bring along. */
export const UI = {
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  add: '添加',
  remove: '删除',
  more: '更多',
  none: '无',
  notSet: '未填',
  choose: '请选择',
  optional: '可不填',
  working: '正在处理',
  sortBy: '按{column}排序',
  code: '代码 {code}',
  dismiss: '知道了',
  notifications: '通知',
} as const;
