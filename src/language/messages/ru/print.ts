// Words of the editions on paper, and of the links to them.

export const print = {
  'print.edition': 'Издание от {day}',
  'print.frozen': 'Это издание, которое не меняется',
  'print.today': 'Страница в сегодняшнем виде',
  'print.how':
    'Маленькое число над строкой ведёт к примечанию в конце: кто это сказал, где это написано, и полный адрес.',
  'print.qr': 'Код, который ведёт по адресу {address}',
  'print.pages': '{page} из {pages}',
  'print.tables': 'Таблицы к графикам',
  'print.table': 'Таблица {number}',
  'print.in-table': '{what}: таблица {number}, в конце',
  'print.notes': 'Примечания и адреса',
  'print.note': 'примечание {note}',
  'print.back': 'примечание {note}, назад к тексту',
  'print.in-note': 'См. примечание {note}.',
  'print.keywords': 'моногорода; монопрофильные города; Казахстан',
  'print.link': 'PDF для печати, {size}',
} as const;
