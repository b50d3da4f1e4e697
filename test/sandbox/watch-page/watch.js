// Shows the newest leads as they arrive. What a CRM holds is hostile: it is put in as text only.

const SHOWN = 100
const EVERY = 1000

const known = new Map()
let firstLook = true

async function look() {
  const response = await fetch(`/_sandbox/leads?latest=${SHOWN}`)
  if (!response.ok) throw new Error(`answered ${response.status}`)
  draw(await response.json(), response.headers.get('X-Total-Count'))
  firstLook = false
}

function draw(leads, total) {
  const body = document.querySelector('tbody')
  const newestFirst = leads.toReversed()
  body.replaceChildren(...newestFirst.map(rowOf))
  for (const lead of leads) known.set(lead.id, lead.status)
  document.querySelector('#total').textContent = total
  document.querySelector('table').hidden = leads.length === 0
  document.querySelector('#empty').hidden = leads.length > 0
}

function rowOf(lead) {
  const row = document.createElement('tr')
  if (!firstLook && known.get(lead.id) !== lead.status) row.className = 'fresh'
  const status = element('span', lead.status)
  status.dataset.status = lead.status
  row.append(
    cell(element('code', lead.reference)),
    cell(element('b', lead.full_name), element('small', lead.phone)),
    cell(element('span', lead.city), element('small', lead.address)),
    cell(...(lead.products ?? []).map(({ sku, quantity, price }) => element('span', `${quantity} × ${sku} · ${price}`))),
    cell(status),
    cell(element('time', new Date(lead.created_at).toLocaleTimeString())),
  )
  return row
}

function element(name, text) {
  const node = document.createElement(name)
  node.dir = 'auto'
  node.textContent = text ?? ''
  return node
}

function cell(...children) {
  const node = document.createElement('td')
  node.append(...children)
  return node
}

function say(up) {
  document.querySelector('#light').className = up ? 'up' : 'down'
  document.querySelector('#state').textContent = up ? 'Live' : 'Down'
}

async function watch() {
  try {
    await look()
    say(true)
  } catch {
    say(false)
  }
  setTimeout(watch, EVERY)
}

watch()
