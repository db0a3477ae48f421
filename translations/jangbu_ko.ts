<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message>
        <source>Alert is over</source>
        <translation>알림 해제</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>백업함</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>쿠폰 행사 변경</translation>
    </message>
    <message>
        <source>Campaign created</source>
        <translation>쿠폰 행사 만듦</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>현금 입출금</translation>
    </message>
    <message>
        <source>Coupon revoked</source>
        <translation>쿠폰 회수</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>고객 정보 변경</translation>
    </message>
    <message>
        <source>Customer blocked or freed</source>
        <translation>고객 차단·해제</translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation>고객 등록</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>돈통 열기</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Sold at another price</source>
        <translation>다른 가격으로 판매</translation>
    </message>
    <message>
        <source>Product on or off sale</source>
        <translation>판매 여부 변경</translation>
    </message>
    <message>
        <source>Barcodes changed</source>
        <translation>바코드 변경</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>분류 변경</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>코드 변경</translation>
    </message>
    <message>
        <source>Product created</source>
        <translation>상품 등록</translation>
    </message>
    <message>
        <source>Tax of a product changed</source>
        <translation>과세 구분 변경</translation>
    </message>
    <message>
        <source>Low stock changed</source>
        <translation>재고 부족 기준 변경</translation>
    </message>
    <message>
        <source>Name of a product changed</source>
        <translation>상품명 변경</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>단위 변경</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>백업에서 되살림</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>직원 정보 변경</translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation>직원 추가</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN 변경</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>재고 실사</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>파손 처리</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>입고</translation>
    </message>
    <message>
        <source>Counter changed</source>
        <translation>계산대 변경</translation>
    </message>
    <message>
        <source>Counter enrolled</source>
        <translation>계산대 등록</translation>
    </message>
    <message>
        <source>Access given</source>
        <translation>접근 권한 발급</translation>
    </message>
    <message>
        <source>Access taken back</source>
        <translation>접근 권한 회수</translation>
    </message>
    <message>
        <source>Top-up reversed</source>
        <translation>충전 취소</translation>
    </message>
    <message>
        <source>Customer&apos;s data shown</source>
        <translation>고객 정보 열람</translation>
    </message>
    <message>
        <source>Book checked</source>
        <translation>장부 검산</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>개점</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Products are low in stock.</source>
        <translation>재고가 부족한 상품이 있습니다.</translation>
    </message>
    <message>
        <source>Many payments of the last hour were refused.</source>
        <extracomment>More payments of the last hour were refused than usual.</extracomment>
        <translation>최근 1시간 동안 결제 거절이 많았습니다.</translation>
    </message>
    <message>
        <source>A backup is overdue: see Admin, Backups.</source>
        <extracomment>There was no backup for too long.</extracomment>
        <translation>백업할 때가 지났습니다: 관리 → 백업</translation>
    </message>
    <message>
        <source>The book breaks its own laws: see Admin, Check of the book.</source>
        <extracomment>A check of the book found something wrong.</extracomment>
        <translation>장부에 이상이 있습니다: 관리 → 장부 검산</translation>
    </message>
    <message>
        <source>Sending to the data platform lags behind.</source>
        <extracomment>Events wait too long to be sent to the data platform.</extracomment>
        <translation>데이터 플랫폼 전송이 밀려 있습니다.</translation>
    </message>
    <message>
        <source>Little room is left on the disk.</source>
        <extracomment>Little room is left on the disk.</extracomment>
        <translation>디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>재고 부족</translation>
    </message>
    <message>
        <source>Refused payments</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>결제 거절</translation>
    </message>
    <message>
        <source>Overdue backup</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>밀린 백업</translation>
    </message>
    <message>
        <source>Broken book</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>장부 이상</translation>
    </message>
    <message>
        <source>Lag of the data platform</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>데이터 플랫폼 지연</translation>
    </message>
    <message>
        <source>Full disk</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation>디스크 부족</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The book is on the server and is backed up there.</source>
        <translation>장부가 서버에 있어 서버에서 백업합니다.</translation>
    </message>
    <message>
        <source>No passphrase was chosen yet. Choose one first.</source>
        <translation>아직 백업 암호가 없습니다. 먼저 정해 주세요.</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation>암호는 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Is the disk plugged in?</source>
        <translation>폴더에 쓸 수 없습니다. 디스크가 연결되어 있나요?</translation>
    </message>
    <message>
        <source>The disk is full. Free some room and try again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>Another program has the folder open. Close it first.</source>
        <translation>다른 프로그램이 폴더를 쓰고 있습니다. 먼저 닫아 주세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>멈췄습니다. 남은 파일은 없습니다.</translation>
    </message>
    <message>
        <source>It could not be done now. The log says more.</source>
        <translation>지금은 할 수 없습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Copying the book: %1%</source>
        <extracomment>A backup is being made; %1 is how far it is.</extracomment>
        <translation>장부 복사 중: %1%</translation>
    </message>
    <message>
        <source>Packing and locking: %1%</source>
        <extracomment>A backup is being made; %1 is how far it is.</extracomment>
        <translation>묶고 잠그는 중: %1%</translation>
    </message>
    <message>
        <source>Checking the backup: %1%</source>
        <extracomment>A backup is being made or restored; %1 is how far it is.</extracomment>
        <translation>백업 검산 중: %1%</translation>
    </message>
    <message>
        <source>It was locked with another passphrase or key file.</source>
        <translation>다른 암호나 열쇠 파일로 잠긴 백업입니다.</translation>
    </message>
    <message>
        <source>The file is no backup of this program. Choose another one.</source>
        <translation>이 프로그램의 백업 파일이 아닙니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program. Update the program on this machine.</source>
        <translation>더 새로운 버전의 프로그램이 만든 백업입니다. 이 기기의 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The backup is damaged. Take another one, or make a new one, and look after the disk.</source>
        <translation>백업이 손상되었습니다. 다른 백업을 쓰거나 새로 만들고, 디스크를 점검해 주세요.</translation>
    </message>
    <message>
        <source>This backup did not pass the check. Choose an earlier one.</source>
        <translation>이 백업은 검산을 통과하지 못했습니다. 더 이전 백업을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Do it again in a moment.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 잠시 뒤에 다시 하세요.</translation>
    </message>
    <message>
        <source>Unlocking and unpacking: %1%</source>
        <extracomment>A backup is opened again or restored; %1 is how far it is.</extracomment>
        <translation>잠금을 풀고 꺼내는 중: %1%</translation>
    </message>
    <message>
        <source>The file is not there or cannot be read. Is its disk plugged in?</source>
        <translation>파일이 없거나 읽을 수 없습니다. 파일이 있던 디스크가 꽂혀 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The backup holds no key of its book, and ours does not fit. Move the data folder&apos;s keys/master.key to a safe place, never delete it, then copy that book&apos;s key there.</source>
        <translation>백업에 장부의 열쇠가 없고, 지금 열쇠도 맞지 않습니다. 데이터 폴더의 keys/master.key를 지우지 말고 먼저 안전한 곳에 옮겨 둔 뒤, 그 자리에 백업한 장부의 열쇠를 복사하세요.</translation>
    </message>
</context>
<context>
    <name>CampaignEntryText</name>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>What was typed is no whole number.</extracomment>
        <translation>숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an amount in digits.</source>
        <extracomment>What was typed is no amount of money.</extracomment>
        <translation>금액을 숫자로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-11-22, with a time if you like: 2026-11-22 10:00.</source>
        <extracomment>What was typed is no date.</extracomment>
        <translation>2026-11-22처럼 날짜를 입력하세요. 2026-11-22 10:00처럼 시각을 붙여도 됩니다.</translation>
    </message>
</context>
<context>
    <name>CouponOfferText</name>
    <message>
        <source>This coupon is not theirs</source>
        <extracomment>The coupon in the cart is none of the customer&apos;s.</extracomment>
        <translation>이 고객의 쿠폰이 아닙니다</translation>
    </message>
    <message>
        <source>%1 more to use it</source>
        <extracomment>The cart is too small for the coupon in it; %1 is what is missing.</extracomment>
        <translation>%1 더 담으면 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <extracomment>%1 more in the cart makes a coupon usable, which %2 tells, as &quot;3,000원 할인&quot;.</extracomment>
        <translation>%1 더 담으면 %2</translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation>쿠폰을 읽는 중…</translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation>쓸 수 있는 쿠폰이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) for a larger sale</source>
        <extracomment>How many coupons the customer could use on a larger sale.</extracomment>
        <translation>
            <numerusform>보유 쿠폰 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes nothing off this sale</source>
        <extracomment>The coupon in the cart is good, but a small percentage of a small cart is nothing.</extracomment>
        <translation>이번 판매에서는 할인되는 금액이 없음</translation>
    </message>
</context>
<context>
    <name>CouponText</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a coupon takes off: %1 is an amount or a percentage.</extracomment>
        <translation>%1 할인</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A campaign that has not begun; %1 is its first moment.</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A coupon&apos;s condition: the most that it takes off.</extracomment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>any amount</source>
        <extracomment>A coupon without a least amount.</extracomment>
        <translation>금액 조건 없음</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A campaign that runs; %1 is when its claims end, as the form shows it.</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>until today</source>
        <extracomment>The coupon is good today and not tomorrow.</extracomment>
        <translation>오늘까지</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>A campaign whose time is over.</extracomment>
        <translation>끝남</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>A campaign that somebody stopped.</extracomment>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>all given out</source>
        <extracomment>A campaign of which no coupon is left.</extracomment>
        <translation>모두 발급됨</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A coupon&apos;s condition: the least that must be spent.</extracomment>
        <translation>%1 이상</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The book is busy; nothing was done. Please try again in a moment.</source>
        <translation>장부가 바빠 처리하지 못했습니다. 잠시 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This was recorded before with other contents; nothing was done. Start it anew.</source>
        <translation>같은 번호로 다른 내용이 이미 기록되어 있어 처리하지 않았습니다. 처음부터 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The book cannot be written; nothing was done. Check the disk&apos;s free space and try again.</source>
        <translation>장부에 쓸 수 없어 처리하지 못했습니다. 디스크 여유 공간을 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded. Please wait, do not do it twice.</source>
        <translation>기록되었는지 아직 알 수 없습니다. 두 번 하지 말고 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>The book could not take this one; it was set aside, nothing was done. Tell the administrator.</source>
        <translation>장부가 이 건을 받지 못해 따로 빼 두었고, 처리하지 않았습니다. 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The program is closing; nothing was done. Do it again after the next start.</source>
        <translation>프로그램을 닫는 중이라 처리하지 못했습니다. 다시 시작한 뒤에 해 주세요.</translation>
    </message>
    <message>
        <source>The book is busy. Trying again…</source>
        <translation>장부가 바쁩니다. 다시 시도하는 중…</translation>
    </message>
    <message>
        <source>Checking whether it was recorded. Please wait, do not do it twice…</source>
        <translation>기록되었는지 확인하는 중입니다. 두 번 하지 말고 기다려 주세요…</translation>
    </message>
    <message>
        <source>The book cannot be reached. Trying again…</source>
        <translation>장부에 연결되지 않습니다. 다시 시도하는 중…</translation>
    </message>
    <message>
        <source>The book cannot be read now. Please try again in a moment.</source>
        <translation>지금은 장부를 읽을 수 없습니다. 잠시 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>What the book says here makes no sense, so it is not shown. Ask the administrator to verify the book.</source>
        <translation>장부의 이 내용이 맞지 않아 보여 드리지 않습니다. 관리자에게 장부 검증을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>This counter&apos;s memory cannot be written, so the last change may be lost. Check the data folder.</source>
        <translation>이 계산대의 저장소에 쓸 수 없어 마지막 변경이 사라질 수 있습니다. 자료 폴더를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not kept. Make room on the disk and try again.</source>
        <translation>디스크가 가득 차 마지막 변경을 저장하지 못했습니다. 공간을 비우고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>그런 설정이 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be read. Write a number without letters.</source>
        <translation>읽을 수 없는 값입니다. 글자 없이 숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>This is too small, too large or too long for this setting.</source>
        <translation>이 설정에는 너무 작거나 크거나 긴 값입니다.</translation>
    </message>
    <message>
        <source>This was fixed when the shop was set up and cannot be changed.</source>
        <translation>매장을 만들 때 정해져 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>A line takes 1 to %1 units.</source>
        <translation>한 줄에는 1개부터 %1개까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>A cart takes up to %1 lines. Pay this one first.</source>
        <translation>장바구니에는 %1줄까지 담을 수 있습니다. 먼저 결제해 주세요.</translation>
    </message>
    <message>
        <source>This line is not in the cart any more.</source>
        <translation>이 줄은 이제 장바구니에 없습니다.</translation>
    </message>
    <message>
        <source>The PIN is not right. Please try again.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>PIN을 여러 번 틀렸습니다. %1 뒤에 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Please try again in a moment.</source>
        <translation>지금은 PIN을 확인할 수 없습니다. 잠시 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>가격은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>No customer has this card.</source>
        <translation>이 카드를 가진 고객이 없습니다.</translation>
    </message>
    <message>
        <source>This user may not write to the receipt printer. Whoever looks after this machine can allow it.</source>
        <translation>이 사용자는 영수증 프린터를 쓸 수 없습니다. 이 기기를 관리하는 사람이 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Switch it on, check paper and cover, then print again.</source>
        <translation>영수증 프린터가 응답하지 않습니다. 전원과 용지, 덮개를 확인하고 다시 출력하세요.</translation>
    </message>
    <message>
        <source>The printer did not take all of the receipt. Check paper and cover, then print again.</source>
        <translation>프린터가 영수증을 끝까지 받지 않았습니다. 용지와 덮개를 확인하고 다시 출력하세요.</translation>
    </message>
    <message>
        <source>The receipt printer is not there. Check its cable, and its address in Admin under This counter, then print again.</source>
        <translation>영수증 프린터가 없습니다. 케이블을 확인하고 관리의 &apos;이 계산대&apos;에서 주소를 확인한 뒤 다시 인쇄하세요.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>내보내기를 멈췄습니다. 파일은 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, then try again.</source>
        <translation>파일을 쓸 수 없습니다. 폴더를 확인하고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 내보내 주세요.</translation>
    </message>
    <message>
        <source>The book cannot be read now. Try again in a moment.</source>
        <translation>지금 장부를 읽을 수 없습니다. 잠시 뒤 다시 해 주세요.</translation>
    </message>
    <message>
        <source>There are too many rows for this format. Choose CSV, or a shorter period.</source>
        <translation>이 형식에는 줄이 너무 많습니다. CSV를 고르거나 기간을 줄여 주세요.</translation>
    </message>
    <message>
        <source>The export folder is not there: its disk may be out. Plug it in, or choose another folder in Admin under This counter.</source>
        <translation>내보내기 폴더를 찾을 수 없습니다. 디스크가 빠졌을 수 있습니다. 다시 꽂거나 관리의 &apos;이 계산대&apos;에서 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Quantity or lines out of range</source>
        <translation>수량·품목 수 초과</translation>
    </message>
    <message>
        <source>Customer unknown or blocked</source>
        <translation>없는 고객·차단 고객</translation>
    </message>
    <message>
        <source>Product not on sale</source>
        <translation>판매하지 않는 상품</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Stock too short</source>
        <translation>재고 부족</translation>
    </message>
    <message>
        <source>Coupon not usable</source>
        <translation>쓸 수 없는 쿠폰</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>금액 초과</translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>Before what a figure is held against, as &quot;vs. yesterday by now&quot;: it is the same.</extracomment>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>Balance too short</source>
        <translation>잔액 부족</translation>
    </message>
    <message>
        <source>%1 hundred million</source>
        <extracomment>A large amount beside an axis, in hundreds of millions.</extracomment>
        <translation>%1억</translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <extracomment>A large amount beside an axis, in tens of thousands.</extracomment>
        <translation>%1만</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A large amount beside an axis, in millions.</extracomment>
        <translation>%1백만</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>A large amount beside an axis, in thousands.</extracomment>
        <translation>%1천</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <extracomment>How many orders there were.</extracomment>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 top-ups</source>
        <extracomment>How many top-ups there were.</extracomment>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <extracomment>How many payments were refused.</extracomment>
        <translation>
            <numerusform>%1건</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a moment, as 12:03:10: the figures are true as of then.</extracomment>
        <translation>%1 기준</translation>
    </message>
</context>
<context>
    <name>FiguresMissing</name>
    <message>
        <source>Reading the figures…</source>
        <translation>현황을 읽는 중…</translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <translation>지금은 장부를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is lost. The figures are read again by themselves.</source>
        <translation>잃은 것은 없습니다. 현황은 저절로 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The row is shorter than its headings.</source>
        <translation>제목 줄보다 칸이 적습니다.</translation>
    </message>
    <message>
        <source>The row has more fields than headings. Quote a price with a comma.</source>
        <translation>제목 줄보다 칸이 많습니다. 쉼표가 든 가격은 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>The text cannot be read. Try the other encoding.</source>
        <translation>글자를 읽을 수 없습니다. 다른 인코딩을 골라 보세요.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>상품명이 없습니다.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>상품명이 너무 깁니다.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>글이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>가격이 없습니다.</translation>
    </message>
    <message>
        <source>The price is not a number.</source>
        <translation>가격이 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation>가격이 0보다 작습니다.</translation>
    </message>
    <message>
        <source>The stock is not a whole number.</source>
        <translation>재고가 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The barcode is not valid.</source>
        <translation>바코드가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and closed.</source>
        <translation>파일을 읽을 수 없습니다. 파일이 있는지, 다른 프로그램에서 닫혔는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>This machine cannot read CP949. Save the file as UTF-8.</source>
        <translation>이 기기는 CP949를 읽을 수 없습니다. 파일을 UTF-8로 저장해 주세요.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must hold the headings.</source>
        <translation>파일이 비어 있습니다. 첫 줄에 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Say which column holds the name and which the price.</source>
        <translation>상품명과 가격이 어느 열인지 골라 주세요.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. Mend the file and choose it again.</source>
        <translation>따옴표가 닫히지 않았습니다. 파일을 고쳐 다시 골라 주세요.</translation>
    </message>
    <message>
        <source>A row is too long. A quotation mark may be missing in it.</source>
        <translation>한 줄이 너무 깁니다. 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file has more than a million products. Import it in parts.</source>
        <translation>상품이 백만 개를 넘는 파일입니다. 나누어 가져오세요.</translation>
    </message>
    <message>
        <source>The book cannot be written now. The rows before are in; the same file can be imported again.</source>
        <translation>지금 장부에 쓸 수 없습니다. 앞줄까지는 들어갔고 같은 파일을 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What becomes of a row of an imported file: nothing changes.</extracomment>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file, before what is wrong with it.</extracomment>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What a column of an imported file holds.</extracomment>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>새 상품 재고</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>과세 구분</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Nothing wrong</source>
        <extracomment>In the journal: a check of the book found nothing wrong.</extracomment>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>In the journal: a check of the book found something wrong.</extracomment>
        <translation>이상 있음</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Help with all keys</source>
        <translation>도움말과 모든 단축키</translation>
    </message>
    <message>
        <source>Enter a product code</source>
        <translation>상품 코드 입력</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>상품 찾기</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>고객 찾기</translation>
    </message>
    <message>
        <source>Reprint a receipt</source>
        <translation>영수증 재발행</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>돈통 열기</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>가격 확인</translation>
    </message>
    <message>
        <source>The customer&apos;s coupons</source>
        <translation>고객 쿠폰</translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>장바구니 보류</translation>
    </message>
    <message>
        <source>Resume a parked cart</source>
        <translation>보류한 장바구니 불러오기</translation>
    </message>
    <message>
        <source>Cancel the sale</source>
        <translation>판매 취소</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>선택한 줄 빼기</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>마지막 변경 되돌리기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Screen Sell</source>
        <translation>판매 화면</translation>
    </message>
    <message>
        <source>Screen Top-up</source>
        <translation>충전 화면</translation>
    </message>
    <message>
        <source>Screen Products</source>
        <translation>상품 화면</translation>
    </message>
    <message>
        <source>Screen Coupons</source>
        <translation>쿠폰 화면</translation>
    </message>
    <message>
        <source>Screen Dashboard</source>
        <translation>현황 화면</translation>
    </message>
    <message>
        <source>Screen Admin</source>
        <translation>관리 화면</translation>
    </message>
    <message>
        <source>Lock the counter</source>
        <translation>계산대 잠금</translation>
    </message>
    <message>
        <source>Change the price of the chosen line</source>
        <translation>선택한 줄 가격 변경</translation>
    </message>
    <message>
        <source>Open, look at and close the shift</source>
        <translation>개점, 중간 점검, 마감</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Every row can be read</source>
        <extracomment>Laws of the book, each a promise that is checked row by row.</extracomment>
        <translation>모든 행을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>The chain of batches is unbroken</source>
        <translation>기록 사슬이 끊기지 않았습니다</translation>
    </message>
    <message>
        <source>Every batch is whole</source>
        <translation>모든 기록 묶음이 온전합니다</translation>
    </message>
    <message>
        <source>Every row was made by a command</source>
        <translation>모든 행에는 그것을 만든 명령이 있습니다</translation>
    </message>
    <message>
        <source>Events are numbered without a gap</source>
        <translation>내보낼 사건의 번호에 빈틈이 없습니다</translation>
    </message>
    <message>
        <source>Every paid order has one event</source>
        <translation>결제된 주문마다 사건이 하나씩 있습니다</translation>
    </message>
    <message>
        <source>Every order is booked</source>
        <translation>모든 주문이 기입되었습니다</translation>
    </message>
    <message>
        <source>Every top-up is booked</source>
        <translation>모든 충전이 기입되었습니다</translation>
    </message>
    <message>
        <source>Every refund is booked</source>
        <translation>모든 환불이 기입되었습니다</translation>
    </message>
    <message>
        <source>Every reversed top-up is booked</source>
        <translation>모든 충전 취소가 기입되었습니다</translation>
    </message>
    <message>
        <source>Every balance is the sum of its entries</source>
        <translation>모든 잔액은 기입의 합계입니다</translation>
    </message>
    <message>
        <source>Every stock is the sum of its moves</source>
        <translation>모든 재고는 증감의 합계입니다</translation>
    </message>
    <message>
        <source>Every order&apos;s lines, discount and VAT add up</source>
        <translation>모든 주문의 품목·할인·부가세가 맞습니다</translation>
    </message>
    <message>
        <source>Every refund adds up</source>
        <translation>모든 환불 금액이 맞습니다</translation>
    </message>
    <message>
        <source>Every used coupon has its order</source>
        <translation>사용된 쿠폰마다 주문이 있습니다</translation>
    </message>
    <message>
        <source>Every campaign&apos;s coupons add up</source>
        <translation>모든 행사의 쿠폰 수가 맞습니다</translation>
    </message>
    <message>
        <source>Sales by the hour are the sum of orders</source>
        <translation>시간별 매출은 주문의 합계입니다</translation>
    </message>
    <message>
        <source>Receipts are numbered without a gap</source>
        <translation>영수증 번호에 빈틈이 없습니다</translation>
    </message>
    <message>
        <source>Every price is the newest of its history</source>
        <translation>모든 가격은 이력의 마지막 값입니다</translation>
    </message>
    <message>
        <source>Everything named is there</source>
        <translation>가리키는 것이 모두 있습니다</translation>
    </message>
    <message>
        <source>Personal data opens with the key</source>
        <translation>개인 정보가 열쇠로 열립니다</translation>
    </message>
    <message>
        <source>No row was changed behind the book&apos;s back</source>
        <translation>몰래 바뀐 행이 없습니다</translation>
    </message>
    <message>
        <source>Every drawer is the sum of its cash</source>
        <translation>모든 시재는 현금 증감의 합계입니다</translation>
    </message>
    <message>
        <source>Every revoked coupon is in the journal</source>
        <translation>회수된 쿠폰이 모두 일지에 있습니다</translation>
    </message>
    <message>
        <source>The tables are as they were made</source>
        <translation>표가 만들어진 그대로입니다</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>No printer can be there.</source>
        <translation>그곳에는 프린터가 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>This folder cannot be written, so exports stay where they were. Is its disk plugged in?</source>
        <translation>이 폴더에는 쓸 수 없어 내보내기 폴더를 바꾸지 않았습니다. 디스크가 꽂혀 있나요?</translation>
    </message>
    <message>
        <source>It could not be remembered, so nothing was changed. Check the data folder and its free space.</source>
        <translation>저장하지 못해 아무것도 바꾸지 않았습니다. 자료 폴더와 남은 공간을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Write the printer&apos;s address in the network, as 192.168.0.20 or 192.168.0.20:9100.</source>
        <translation>프린터의 네트워크 주소를 192.168.0.20이나 192.168.0.20:9100처럼 입력해 주세요.</translation>
    </message>
    <message>
        <source>Write the whole path of the device, as /dev/usb/lp0.</source>
        <translation>장치의 전체 경로를 /dev/usb/lp0처럼 입력해 주세요.</translation>
    </message>
    <message>
        <source>Write the queue&apos;s name as the system has it, as Receipts.</source>
        <translation>시스템에 있는 대기열 이름을 Receipts처럼 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Cashier</source>
        <translation>판매원</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>점장</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>이체</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>부분 환불</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불 완료</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>입고</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>실사</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>파손</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Top-up reversed</source>
        <translation>충전 취소</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>돈통 현금</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>과세</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>면세</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>회수됨</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 pcs</source>
        <extracomment>How many units of products, as &quot;7개&quot;.</extracomment>
        <translation>
            <numerusform>%1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <extracomment>How many kinds of products are in a cart, as &quot;4종&quot;.</extracomment>
        <translation>
            <numerusform>%1종</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFailureWords</name>
    <message>
        <source>The data folder is not there and could not be made.</source>
        <translation>자료 폴더가 없고 만들 수도 없습니다.</translation>
    </message>
    <message>
        <source>Check the path and whether its disk is connected.</source>
        <translation>경로와 디스크 연결을 확인해 주세요.</translation>
    </message>
    <message>
        <source>The data folder holds no book.</source>
        <translation>자료 폴더에 장부가 없습니다.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>경로를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The data folder or a file in it cannot be written.</source>
        <translation>자료 폴더나 그 안의 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation>소유자와 권한을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Another program has this book open.</source>
        <translation>다른 프로그램이 이 장부를 열어 두었습니다.</translation>
    </message>
    <message>
        <source>Close it, or use the counter that is open already.</source>
        <translation>그 프로그램을 닫거나 이미 열린 계산대를 쓰세요.</translation>
    </message>
    <message>
        <source>The book is damaged. It was not touched.</source>
        <translation>장부가 손상되었습니다. 아무것도 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or ask for help before changing anything.</source>
        <translation>가장 최근 백업을 되살리거나, 무엇이든 바꾸기 전에 도움을 요청하세요.</translation>
    </message>
    <message>
        <source>The file book.db in the data folder is not a book of this program. It was not touched.</source>
        <translation>자료 폴더의 book.db는 이 프로그램의 장부가 아닙니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The book was made by a newer version of this program.</source>
        <translation>더 새로운 버전의 프로그램이 만든 장부입니다.</translation>
    </message>
    <message>
        <source>Update the program on this machine.</source>
        <translation>이 기기의 프로그램을 새 버전으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>The key of this book, keys/master.key, is missing.</source>
        <translation>이 장부의 열쇠 keys/master.key가 없습니다.</translation>
    </message>
    <message>
        <source>Copy it back from where it is kept.</source>
        <translation>보관해 둔 곳에서 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>The key of this book, keys/master.key, cannot be read.</source>
        <translation>이 장부의 열쇠 keys/master.key를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Copy it back whole from where it is kept.</source>
        <translation>보관해 둔 온전한 파일로 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>The key keys/master.key belongs to another book.</source>
        <translation>keys/master.key는 다른 장부의 열쇠입니다.</translation>
    </message>
    <message>
        <source>Copy back the key of this one.</source>
        <translation>이 장부의 열쇠를 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>디스크가 가득 찼습니다. 사라진 것은 없습니다.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 비우고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The machine refused to open the book.</source>
        <translation>기기가 장부를 열지 못했습니다.</translation>
    </message>
    <message>
        <source>The log in the data folder says more. Try again after a restart.</source>
        <translation>자세한 내용은 자료 폴더의 로그에 있습니다. 다시 시작한 뒤에 시도해 주세요.</translation>
    </message>
    <message>
        <source>The shop&apos;s server cannot be reached.</source>
        <translation>매장 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is running.</source>
        <translation>네트워크와 서버가 켜져 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>Whoever answers is not the shop&apos;s server.</source>
        <translation>응답한 곳은 이 매장의 서버가 아닙니다.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server printed.</source>
        <translation>서버가 알려 준 인증서 지문과 비교해 주세요.</translation>
    </message>
    <message>
        <source>The server does not know this counter.</source>
        <translation>서버에 등록되지 않은 계산대입니다.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code and start once with --enrol.</source>
        <translation>관리자에게 등록 코드를 받아 --enrol로 한 번 실행해 주세요.</translation>
    </message>
    <message>
        <source>The code is unknown, used or too old.</source>
        <translation>없거나 이미 썼거나 기한이 지난 코드입니다.</translation>
    </message>
    <message>
        <source>Ask an administrator for another one.</source>
        <translation>관리자에게 새 코드를 받아 주세요.</translation>
    </message>
</context>
<context>
    <name>OrderLineRows</name>
    <message>
        <source>Order lines</source>
        <extracomment>A table with a row for every line of every order.</extracomment>
        <translation>주문 내역</translation>
    </message>
    <message>
        <source>Sold at</source>
        <extracomment>Columns of the exported lines of orders.</extracomment>
        <translation>판매 시각</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>부가세</translation>
    </message>
    <message>
        <source>Units refunded</source>
        <translation>환불 수량</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>This machine has no printer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>이 기기에 프린터가 없습니다. 시스템 설정에서 추가하거나 PDF로 저장해 주세요.</translation>
    </message>
    <message>
        <source>The printer did not take the receipt. Check paper and cable, then print again.</source>
        <translation>프린터가 영수증을 받지 않았습니다. 용지와 연결선을 확인하고 다시 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the folder and its free space.</source>
        <translation>PDF를 저장하지 못했습니다. 폴더와 여유 공간을 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>ProductEntryText</name>
    <message>
        <source>Enter the price in digits.</source>
        <extracomment>The price that was typed cannot be read.</extracomment>
        <translation>가격을 숫자로 입력해 주세요.</translation>
    </message>
    <message>
        <source>Enter a whole number, or 0 for none.</source>
        <extracomment>The low-stock mark that was typed cannot be read.</extracomment>
        <translation>정수를 입력해 주세요. 쓰지 않으려면 0입니다.</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Columns of the exported list of products.</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>과세</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>부족 기준</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>판매 중</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>COPY</source>
        <extracomment>On top of a receipt that is printed a second time.</extracomment>
        <translation>사본</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>On a receipt: its number, as &quot;영수증 A-000123&quot;.</extracomment>
        <translation>영수증 %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>On a receipt: the sum before the discount.</extracomment>
        <translation>합계</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt: what was paid.</extracomment>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>Taxable supply</source>
        <extracomment>On a receipt: the value of taxable goods without VAT, VAT, goods exempt from it.</extracomment>
        <translation>과세 공급가액</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>부가세</translation>
    </message>
    <message>
        <source>Exempt supply</source>
        <translation>면세 금액</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>결제 전 잔액</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>결제 후 잔액</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <extracomment>The last line of a receipt.</extracomment>
        <translation>감사합니다.</translation>
    </message>
    <message>
        <source>(list price %1)</source>
        <extracomment>Under a line of a receipt whose price was changed at the counter.</extracomment>
        <translation>(정가 %1)</translation>
    </message>
    <message>
        <source>Refunded since</source>
        <extracomment>On a copy of a receipt: what was refunded since.</extracomment>
        <translation>이후 환불</translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>REFUND</source>
        <extracomment>On top of the receipt of a refund.</extracomment>
        <translation>환불</translation>
    </message>
    <message>
        <source>For receipt %1</source>
        <extracomment>On the receipt of a refund: the number of the receipt that was refunded.</extracomment>
        <translation>영수증 %1</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation>(파손)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>On the receipt of a refund: what went back.</extracomment>
        <translation>환불 금액</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <extracomment>On the receipt of a refund of a sale without membership.</extracomment>
        <translation>현금으로 돌려드림</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>이전 잔액</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>이후 잔액</translation>
    </message>
    <message>
        <source>The coupon can be used again.</source>
        <translation>쿠폰을 다시 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the customer %1 in cash.</source>
        <extracomment>After a refund of a sale without membership: what to do now.</extracomment>
        <translation>고객에게 현금 %1을 드리세요.</translation>
    </message>
    <message>
        <source>%1 was refunded. The balance is now %2.</source>
        <extracomment>After a refund to a balance; %1 is the amount, %2 the balance after it.</extracomment>
        <translation>%1을 환불했습니다. 현재 잔액은 %2입니다.</translation>
    </message>
    <message>
        <source>The coupon stays used.</source>
        <translation>쿠폰은 사용된 채로 남습니다.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>This customer is not in the book. Look the customer up again.</source>
        <translation>장부에 없는 고객입니다. 고객을 다시 찾아 주세요.</translation>
    </message>
    <message>
        <source>This customer&apos;s balance is blocked. A manager can lift the block.</source>
        <translation>잔액 사용이 정지된 고객입니다. 점장이 정지를 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>This looks like a card number, which is never kept. Enter the approval number or a note without it.</source>
        <translation>카드 번호처럼 보여 저장하지 않습니다. 승인 번호나 카드 번호가 없는 메모를 적어 주세요.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>글이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>This product</source>
        <translation>이 상품</translation>
    </message>
    <message>
        <source>%1 is not in the book. Remove it and look it up again.</source>
        <translation>%1: 장부에 없는 상품입니다. 빼고 다시 찾아 주세요.</translation>
    </message>
    <message>
        <source>A product holds at most %1 in stock. Check the quantity.</source>
        <translation>재고는 상품마다 %1개까지입니다. 수량을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Nobody is signed in whom the book knows. Sign in again.</source>
        <translation>장부가 아는 직원이 아닙니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This account was switched off. Ask the administrator.</source>
        <translation>사용이 중지된 직원입니다. 관리자에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>권한이 없습니다. 점장에게 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The book does not know this counter. Ask the administrator.</source>
        <translation>장부에 등록되지 않은 계산대입니다. 관리자에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>This is one of the book&apos;s own and cannot be changed. Leave it.</source>
        <translation>장부가 스스로 쓰는 것이라 바꿀 수 없습니다. 그대로 두세요.</translation>
    </message>
    <message>
        <source>A line takes 1 to %1 units. Change the quantity.</source>
        <translation>한 줄에는 1개부터 %1개까지입니다. 수량을 바꿔 주세요.</translation>
    </message>
    <message>
        <source>An order takes up to %1 lines. Split it.</source>
        <translation>한 주문은 %1줄까지입니다. 나누어 결제해 주세요.</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <extracomment>One product that is short: its name and how many are left.</extracomment>
        <translation>%1 (%2개 남음)</translation>
    </message>
    <message>
        <source>There is not enough stock. Lower the quantity.</source>
        <translation>재고가 모자랍니다. 수량을 줄여 주세요.</translation>
    </message>
    <message>
        <source>Not enough stock: %1. Lower the quantity.</source>
        <translation>재고 부족: %1. 수량을 줄여 주세요.</translation>
    </message>
    <message>
        <source>The balance is not enough. Top up first.</source>
        <translation>잔액이 모자랍니다. 먼저 충전해 주세요.</translation>
    </message>
    <message>
        <source>The balance is %1 short. Top up the missing amount and pay.</source>
        <translation>잔액이 %1 모자랍니다. 부족한 만큼 충전하고 결제해 주세요.</translation>
    </message>
    <message>
        <source>Nothing to top up. Enter an amount.</source>
        <translation>충전할 금액이 없습니다. 금액을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The minimum top-up is %1. Enter more.</source>
        <translation>충전은 %1부터입니다. 금액을 늘려 주세요.</translation>
    </message>
    <message>
        <source>A top-up is at most %1. Enter less.</source>
        <translation>1회 %1까지입니다. 금액을 줄여 주세요.</translation>
    </message>
    <message>
        <source>A balance may hold at most %1. Top up less.</source>
        <translation>잔액은 %1까지입니다. 금액을 줄여 주세요.</translation>
    </message>
    <message>
        <source>This top-up is not in the book. Open the customer again.</source>
        <translation>장부에 없는 충전입니다. 고객을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>This top-up was reversed before. Nothing is left to do.</source>
        <translation>이미 취소된 충전입니다. 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Part of this top-up was spent already. Refund what was bought with it first.</source>
        <translation>충전한 돈이 이미 쓰였습니다. 먼저 그 구매를 환불해 주세요.</translation>
    </message>
    <message>
        <source>The cart is empty. Scan or choose a product.</source>
        <translation>장바구니가 비어 있습니다. 상품을 스캔하거나 골라 주세요.</translation>
    </message>
    <message>
        <source>%1 is not sold any more. Remove it from the cart.</source>
        <translation>%1: 이제 팔지 않는 상품입니다. 장바구니에서 빼 주세요.</translation>
    </message>
    <message>
        <source>%1 has another price now. Take the new price and pay again.</source>
        <translation>%1: 가격이 바뀌었습니다. 새 가격으로 바꾸고 다시 결제해 주세요.</translation>
    </message>
    <message>
        <source>A price is never below zero. Enter the price of %1 again.</source>
        <translation>가격은 0보다 작을 수 없습니다. %1의 가격을 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>This coupon is not in the book. Pay without it.</source>
        <translation>장부에 없는 쿠폰입니다. 쿠폰 없이 결제해 주세요.</translation>
    </message>
    <message>
        <source>This coupon belongs to another customer. Pay without it.</source>
        <translation>다른 고객의 쿠폰입니다. 쿠폰 없이 결제해 주세요.</translation>
    </message>
    <message>
        <source>This coupon was used before. Pay without it.</source>
        <translation>이미 사용한 쿠폰입니다. 쿠폰 없이 결제해 주세요.</translation>
    </message>
    <message>
        <source>This coupon has expired. Pay without it.</source>
        <translation>기간이 지난 쿠폰입니다. 쿠폰 없이 결제해 주세요.</translation>
    </message>
    <message>
        <source>The cart is below the coupon&apos;s minimum. Add products or pay without the coupon.</source>
        <translation>쿠폰의 최소 결제 금액에 모자랍니다. 상품을 더 담거나 쿠폰 없이 결제해 주세요.</translation>
    </message>
    <message>
        <source>The amount is too large for one order. Split it.</source>
        <translation>한 주문으로는 금액이 너무 큽니다. 나누어 결제해 주세요.</translation>
    </message>
    <message>
        <source>This order is not in the book. Check the receipt number.</source>
        <translation>장부에 없는 주문입니다. 영수증 번호를 확인해 주세요.</translation>
    </message>
    <message>
        <source>Nothing was chosen to refund. Choose a line.</source>
        <translation>환불할 것을 고르지 않았습니다. 줄을 골라 주세요.</translation>
    </message>
    <message>
        <source>A chosen line is not in this order. Open the order again.</source>
        <translation>이 주문에 없는 줄입니다. 주문을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>More is asked back than was bought. Lower the quantity.</source>
        <translation>산 것보다 많이 환불할 수 없습니다. 수량을 줄여 주세요.</translation>
    </message>
    <message>
        <source>These units were refunded before. Open the order again.</source>
        <translation>이미 환불한 수량입니다. 주문을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>The balance cannot hold this refund. Refund less.</source>
        <translation>잔액에 담을 수 없는 환불 금액입니다. 더 적게 환불해 주세요.</translation>
    </message>
    <message>
        <source>This campaign is not in the book. Open the list again.</source>
        <translation>장부에 없는 행사입니다. 목록을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>This campaign has not begun. Come back when it opens.</source>
        <translation>아직 시작하지 않은 행사입니다. 시작한 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This campaign is over. Offer another one.</source>
        <translation>끝난 행사입니다. 다른 행사를 안내해 주세요.</translation>
    </message>
    <message>
        <source>This campaign was stopped. Offer another one.</source>
        <translation>중단된 행사입니다. 다른 행사를 안내해 주세요.</translation>
    </message>
    <message>
        <source>This customer already has as many coupons of this campaign as one may have. Offer another one.</source>
        <translation>이 고객은 이 행사의 쿠폰을 받을 수 있는 만큼 모두 받았습니다. 다른 행사를 안내해 주세요.</translation>
    </message>
    <message>
        <source>All coupons of this campaign were given out. Offer another one.</source>
        <translation>쿠폰이 모두 발급되었습니다. 다른 행사를 안내해 주세요.</translation>
    </message>
    <message>
        <source>This coupon is not in the book. Open the customer again.</source>
        <translation>장부에 없는 쿠폰입니다. 고객을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>This coupon was used and cannot be revoked. Refund its order.</source>
        <translation>사용한 쿠폰은 회수할 수 없습니다. 그 주문을 환불해 주세요.</translation>
    </message>
    <message>
        <source>This coupon was revoked before. Nothing is left to do.</source>
        <translation>이미 회수된 쿠폰입니다. 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>The product has no name. Enter one.</source>
        <translation>상품 이름이 없습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The product has no code. Enter one.</source>
        <translation>상품 코드가 없습니다. 코드를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Another product has this code. Choose another code.</source>
        <translation>다른 상품이 쓰는 코드입니다. 다른 코드를 정해 주세요.</translation>
    </message>
    <message>
        <source>A barcode is not right: its check digit differs. Scan it again.</source>
        <translation>바코드의 검사 숫자가 맞지 않습니다. 다시 스캔해 주세요.</translation>
    </message>
    <message>
        <source>A product takes up to %1 barcodes. Remove some.</source>
        <translation>바코드는 상품마다 %1개까지입니다. 몇 개를 지워 주세요.</translation>
    </message>
    <message>
        <source>Another product has this barcode. Remove it there first.</source>
        <translation>다른 상품이 쓰는 바코드입니다. 먼저 그쪽에서 지워 주세요.</translation>
    </message>
    <message>
        <source>A price is never below zero. Enter the price again.</source>
        <translation>가격은 0보다 작을 수 없습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The low-stock mark is never below zero. Enter 0 for none.</source>
        <translation>재고 부족 기준은 0보다 작을 수 없습니다. 쓰지 않으려면 0을 입력해 주세요.</translation>
    </message>
    <message>
        <source>This quantity cannot be booked. Enter a whole number above zero.</source>
        <translation>기록할 수 없는 수량입니다. 0보다 큰 정수를 입력해 주세요.</translation>
    </message>
    <message>
        <source>More is written off than there is. Count the stock first.</source>
        <translation>있는 것보다 많이 뺄 수 없습니다. 먼저 재고를 세어 주세요.</translation>
    </message>
    <message>
        <source>The walk-in customer cannot be edited. Register a new one.</source>
        <translation>비회원은 고칠 수 없습니다. 새 고객을 등록해 주세요.</translation>
    </message>
    <message>
        <source>The customer has no name. Enter one.</source>
        <translation>고객 이름이 없습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>This is no phone number. Enter it as 010-1234-5678.</source>
        <translation>전화번호가 아닙니다. 010-1234-5678처럼 입력해 주세요.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Look that one up.</source>
        <translation>다른 고객의 전화번호입니다. 그 고객을 찾아 주세요.</translation>
    </message>
    <message>
        <source>A member number is a whole number above zero. Enter it again.</source>
        <translation>회원 번호는 0보다 큰 정수입니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Another customer has this member number. Choose another one.</source>
        <translation>다른 고객의 회원 번호입니다. 다른 번호를 정해 주세요.</translation>
    </message>
    <message>
        <source>There is no such day. Enter the birthday as 1990-12-31.</source>
        <translation>없는 날짜입니다. 생일을 1990-12-31처럼 입력해 주세요.</translation>
    </message>
    <message>
        <source>The campaign has no name. Enter one.</source>
        <translation>행사 이름이 없습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The discount is out of range. Enter an amount above zero or 1 to 100 percent.</source>
        <translation>할인 값이 맞지 않습니다. 0보다 큰 금액이나 1~100%를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The minimum spend is never below zero. Enter 0 for none.</source>
        <translation>최소 결제 금액은 0보다 작을 수 없습니다. 없으면 0을 입력해 주세요.</translation>
    </message>
    <message>
        <source>A campaign has 1 to %1 coupons. Change the quantity.</source>
        <translation>행사 쿠폰은 1장부터 %1장까지입니다. 수량을 바꿔 주세요.</translation>
    </message>
    <message>
        <source>More coupons than that were given out. Enter a higher quantity.</source>
        <translation>이미 그보다 많이 발급했습니다. 더 큰 수량을 입력해 주세요.</translation>
    </message>
    <message>
        <source>A customer may have 1 to %1 coupons. Change the limit.</source>
        <translation>고객 한 명의 쿠폰은 1장부터 %1장까지입니다. 한도를 바꿔 주세요.</translation>
    </message>
    <message>
        <source>The campaign ends before it begins. Change one of the two.</source>
        <translation>행사가 시작보다 먼저 끝납니다. 둘 중 하나를 바꿔 주세요.</translation>
    </message>
    <message>
        <source>It is not said how long a coupon is valid. Enter a date or days.</source>
        <translation>쿠폰 유효 기간이 없습니다. 날짜나 일수를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Coupons were given out on these terms, so they stay. Start a new campaign.</source>
        <translation>이 조건으로 쿠폰이 발급되어 바꿀 수 없습니다. 새 행사를 만들어 주세요.</translation>
    </message>
    <message>
        <source>There is no staff number. Enter one.</source>
        <translation>직원 번호가 없습니다. 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Choose another one.</source>
        <translation>다른 직원의 번호입니다. 다른 번호를 정해 주세요.</translation>
    </message>
    <message>
        <source>The staff member has no name. Enter one.</source>
        <translation>직원 이름이 없습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>A new staff member needs a PIN. Enter one.</source>
        <translation>새 직원에게는 PIN이 필요합니다. PIN을 입력해 주세요.</translation>
    </message>
    <message>
        <source>This is the only administrator. Make another one first.</source>
        <translation>하나뿐인 관리자입니다. 먼저 다른 관리자를 만들어 주세요.</translation>
    </message>
    <message>
        <source>No setting was changed. Change one first.</source>
        <translation>바뀐 설정이 없습니다. 먼저 설정을 바꿔 주세요.</translation>
    </message>
    <message>
        <source>Up to %1 settings are changed at once. Change fewer.</source>
        <translation>설정은 한 번에 %1개까지 바꿀 수 있습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>There is no such setting. Check its name.</source>
        <translation>그런 설정이 없습니다. 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>A value cannot be read. Write a number without letters.</source>
        <translation>읽을 수 없는 값이 있습니다. 글자 없이 숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>A value is too small, too large or too long. Change it.</source>
        <translation>너무 작거나 크거나 긴 값이 있습니다. 바꿔 주세요.</translation>
    </message>
    <message>
        <source>The currency was fixed when the shop was set up. Leave it.</source>
        <translation>통화는 매장을 만들 때 정해졌습니다. 그대로 두세요.</translation>
    </message>
    <message>
        <source>The limits do not fit together. The minimum top-up, the maximum top-up and the highest balance must rise in this order.</source>
        <translation>한도가 서로 맞지 않습니다. 최소 충전 금액, 최대 충전 금액, 고객 잔액 한도 순으로 커야 합니다.</translation>
    </message>
    <message>
        <source>The counter has no name. Enter one.</source>
        <translation>계산대 이름이 없습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>A receipt prefix is a few letters or digits. Enter it again.</source>
        <translation>영수증 머리글자는 글자나 숫자 몇 개입니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Another counter has this receipt prefix. Choose another one.</source>
        <translation>다른 계산대의 영수증 머리글자입니다. 다른 것을 정해 주세요.</translation>
    </message>
    <message>
        <source>Receipts carry this prefix already, so it stays. Leave it.</source>
        <translation>이 머리글자로 나간 영수증이 있어 바꿀 수 없습니다. 그대로 두세요.</translation>
    </message>
    <message>
        <source>A shift belongs to a counter. Do this at a counter.</source>
        <translation>개점과 마감은 계산대에서 합니다. 계산대에서 해 주세요.</translation>
    </message>
    <message>
        <source>This counter is open already. Close it first.</source>
        <translation>이미 개점한 계산대입니다. 먼저 마감해 주세요.</translation>
    </message>
    <message>
        <source>This counter is not open. Open it first.</source>
        <translation>개점하지 않은 계산대입니다. 먼저 개점해 주세요.</translation>
    </message>
    <message>
        <source>Cash in the drawer is never below zero. Count it again.</source>
        <translation>돈통의 현금은 0보다 작을 수 없습니다. 다시 세어 주세요.</translation>
    </message>
    <message>
        <source>No cash was moved. Enter an amount.</source>
        <translation>옮긴 현금이 없습니다. 금액을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The drawer cannot hold this amount. Check the amount.</source>
        <translation>돈통에 담을 수 없는 금액입니다. 금액을 확인해 주세요.</translation>
    </message>
    <message>
        <source>It is not said what this is about. Choose it first.</source>
        <translation>무엇에 대한 것인지 없습니다. 먼저 골라 주세요.</translation>
    </message>
    <message>
        <source>A text has characters that cannot be read. Type it anew.</source>
        <translation>읽을 수 없는 글자가 있습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>There is less cash than this in the drawer. Check the amount, or put cash in first.</source>
        <translation>돈통에 이만큼의 현금이 없습니다. 금액을 확인하거나 현금을 먼저 넣으세요.</translation>
    </message>
</context>
<context>
    <name>ScreenTitle</name>
    <message>
        <source>Sell</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>관리</translation>
    </message>
</context>
<context>
    <name>SellNoticeText</name>
    <message>
        <source>OK</source>
        <extracomment>Key beside a notice: it was read and dealt with.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Use what is left</source>
        <extracomment>Key: reduce the quantities in the cart to what is in stock.</extracomment>
        <translation>남은 만큼 담기</translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>Key: remove the marked lines from the cart.</extracomment>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Use the new price</source>
        <extracomment>Key: give the lines in the cart the present prices.</extracomment>
        <translation>새 가격으로</translation>
    </message>
    <message>
        <source>Sell without membership</source>
        <extracomment>Key: sell to the walk-in customer instead.</extracomment>
        <translation>비회원으로 판매</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Key: once more what did not work.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Key: stop trying to pay; the cart stays.</extracomment>
        <translation>그만 시도</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>Key: take the coupon out of the sale.</extracomment>
        <translation>쿠폰 없이</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>%1 0 to %2.</source>
        <extracomment>What a setting does, then its bounds.</extracomment>
        <translation>%1 0 ~ %2.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>A setting and what it is for.</extracomment>
        <translation>매장 이름</translation>
    </message>
    <message>
        <source>Printed on receipts.</source>
        <translation>영수증에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Fixed: the amounts in the book have no meaning in another one.</source>
        <translation>바꿀 수 없습니다. 장부의 금액은 다른 통화로는 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>An IANA name such as Asia/Seoul; days begin at its midnight.</source>
        <translation>Asia/Seoul 같은 IANA 이름. 하루는 그곳의 자정에 시작합니다.</translation>
    </message>
    <message>
        <source>Minimum top-up</source>
        <translation>최소 충전 금액</translation>
    </message>
    <message>
        <source>Above zero, at most the maximum top-up.</source>
        <translation>0보다 크고 최대 충전 금액 이하.</translation>
    </message>
    <message>
        <source>Maximum top-up</source>
        <translation>최대 충전 금액</translation>
    </message>
    <message>
        <source>Between the minimum top-up and the highest balance.</source>
        <translation>최소 충전 금액과 고객 잔액 한도 사이.</translation>
    </message>
    <message>
        <source>Highest balance of a customer</source>
        <translation>고객 잔액 한도</translation>
    </message>
    <message>
        <source>Korean law allows a named prepaid instrument 2,000,000 won.</source>
        <translation>기명식 선불 수단의 법정 한도는 2,000,000원입니다.</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>백업 간격</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>0: only when somebody asks.</source>
        <translation>0: 요청할 때만.</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>보관할 백업</translation>
    </message>
    <message>
        <source>files</source>
        <translation>개</translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps all.</source>
        <translation>더 오래된 것은 지웁니다. 0: 모두 보관.</translation>
    </message>
    <message>
        <source>Refused payments of the last hour</source>
        <translation>최근 1시간 결제 거절</translation>
    </message>
    <message>
        <source>Tells when more are refused; 0: never.</source>
        <translation>이보다 많이 거절되면 알립니다. 0: 안 함.</translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation>백업 없이 지난 기간</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Tells when it is longer; 0: never.</source>
        <translation>이보다 길면 알립니다. 0: 안 함.</translation>
    </message>
    <message>
        <source>Unsent to the data platform</source>
        <translation>데이터 플랫폼 전송 지연</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Free room on the disk</source>
        <translation>디스크 남은 공간</translation>
    </message>
    <message>
        <source>Tells when it is less; 0: never.</source>
        <translation>이보다 적으면 알립니다. 0: 안 함.</translation>
    </message>
    <message>
        <source>Low stock at or below</source>
        <translation>재고 부족 기준</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>개</translation>
    </message>
    <message>
        <source>For products that do not say otherwise at import.</source>
        <translation>가져올 때 따로 정하지 않은 상품에 쓰입니다.</translation>
    </message>
    <message>
        <source>Lock the counter after</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>When nobody touches it; 0: never.</source>
        <translation>아무도 만지지 않을 때. 0: 안 함.</translation>
    </message>
    <message>
        <source>The shop</source>
        <extracomment>A group of settings.</extracomment>
        <translation>매장</translation>
    </message>
    <message>
        <source>Balances</source>
        <extracomment>A group of settings.</extracomment>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A group of settings.</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>What is told</source>
        <extracomment>A group of settings: when the counter tells that something is wrong.</extracomment>
        <translation>알림 기준</translation>
    </message>
    <message>
        <source>The counter</source>
        <extracomment>A group of settings.</extracomment>
        <translation>계산대</translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>Z REPORT</source>
        <extracomment>Headings of the reports of a shift that is open and of one that is closed.</extracomment>
        <translation>마감 정산 (Z)</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>중간 점검 (X)</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>계산대</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>On a shift&apos;s report: when its drawer was opened and by whom.</extracomment>
        <translation>개점</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On a shift&apos;s report: when its drawer was counted and by whom.</extracomment>
        <translation>마감</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>On a report of a shift that is still open: up to when it counts.</extracomment>
        <translation>기준</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>On a shift&apos;s report: how many orders were paid.</extracomment>
        <translation>주문 수</translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>On a shift&apos;s report: the sum before the discount.</extracomment>
        <translation>총 판매액</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>From balances</source>
        <extracomment>On a shift&apos;s report, under the sales: paid from customers&apos; balances.</extracomment>
        <translation>잔액 결제</translation>
    </message>
    <message>
        <source>In cash</source>
        <extracomment>On a shift&apos;s report, under the sales: paid in cash, without membership.</extracomment>
        <translation>현금 결제</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>부가세 포함</translation>
    </message>
    <message>
        <source>Refunds to balances</source>
        <extracomment>On a shift&apos;s report: refunds to customers&apos; balances.</extracomment>
        <translation>잔액 환불</translation>
    </message>
    <message>
        <source>Refunds in cash</source>
        <translation>현금 환불</translation>
    </message>
    <message>
        <source>Net sales</source>
        <extracomment>On a shift&apos;s report: sales less refunds.</extracomment>
        <translation>순매출</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>On a shift&apos;s report: heading of the top-ups of customers&apos; balances.</extracomment>
        <translation>충전</translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>On a shift&apos;s report: top-ups that were taken back.</extracomment>
        <translation>충전 취소</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>On a shift&apos;s report: heading of the cash in the drawer.</extracomment>
        <translation>시재</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>On a shift&apos;s report: the cash with which the drawer was opened.</extracomment>
        <translation>개점 시재</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>현금 판매</translation>
    </message>
    <message>
        <source>Top-ups in cash</source>
        <translation>현금 충전</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>On a shift&apos;s report: the cash that should be in the drawer.</extracomment>
        <translation>예상 시재</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>실제 시재</translation>
    </message>
    <message>
        <source>Over/short</source>
        <extracomment>On a shift&apos;s report: what was counted beyond or below what should be there.</extracomment>
        <translation>현금과부족</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>The counted cash is exactly what should be in the drawer.</extracomment>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More or less cash was counted than should be in the drawer; %1 is how much.</extracomment>
        <translation>%1 과다</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 부족</translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>Sold out</source>
        <extracomment>On a product: how many are left, as &quot;재고 32&quot;.</extracomment>
        <translation>품절</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>재고 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>A chip on a product whose stock is low, as &quot;4개 남음&quot;.</extracomment>
        <translation>%1개 남음</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An order or a cart by its first product, as &quot;신라면 외 2종&quot;.</extracomment>
        <translation>
            <numerusform>%1 외 %n종</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A wait: %1 minutes and %2 seconds.</extracomment>
        <translation>%1분 %2초</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>TRIAL RECEIPT</source>
        <extracomment>On top of a slip that shows whether a receipt printer works.</extracomment>
        <translation>시험 영수증</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>계산대</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On a trial receipt: before the printer&apos;s address.</extracomment>
        <translation>프린터</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>시스템 프린터</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>On a trial receipt: before the moment when it was printed.</extracomment>
        <translation>인쇄한 때</translation>
    </message>
    <message>
        <source>Nothing was sold.</source>
        <extracomment>At the end of a trial receipt.</extracomment>
        <translation>판매한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>UnknownCodes</name>
    <message>
        <source>The book cannot be read now. Scan %1 again.</source>
        <extracomment>Something was scanned while the book did not answer, and nothing came of it.</extracomment>
        <translation>지금 장부를 읽을 수 없습니다. %1 코드를 다시 찍어 주세요.</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <extracomment>A scanned code that no product has. The goods must be dealt with before payment.</extracomment>
        <translation>모르는 코드 %1</translation>
    </message>
    <message numerus="yes">
        <source>Unknown code %1 and %n more</source>
        <extracomment>The same with how many other codes are unknown.</extracomment>
        <translation>
            <numerusform>모르는 코드 %1 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::app::Counter</name>
    <message>
        <source>The PIN of the demo staff is %1.</source>
        <translation>체험 직원의 PIN은 %1입니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::app::CounterProgram</name>
    <message>
        <source>Opening the book…</source>
        <translation>장부를 여는 중…</translation>
    </message>
    <message>
        <source>The demo shop is being filled; this takes a few seconds.</source>
        <translation>체험 매장을 채우는 중입니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>This counter&apos;s memory was damaged and begun anew: open and parked carts are gone. The book is untouched.</source>
        <translation>이 계산대의 저장소가 손상되어 새로 시작했습니다. 담거나 보류한 장바구니는 사라졌고 장부는 그대로입니다.</translation>
    </message>
    <message>
        <source>Closing the book…</source>
        <translation>장부를 닫는 중…</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AmountPad</name>
    <message>
        <source>Amount</source>
        <extracomment>Accessible name of the amount that is being entered.</extracomment>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ApprovalPad</name>
    <message>
        <source>Who approves</source>
        <extracomment>Accessible name of the chips: who approves.</extracomment>
        <translation>승인할 직원</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Key: the PIN that approves is entered.</extracomment>
        <translation>승인</translation>
    </message>
    <message>
        <source>This needs a manager. Choose who approves and enter that PIN.</source>
        <translation>점장 승인이 필요합니다. 승인할 직원을 고르고 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key: back from the approval to what was to be approved.</extracomment>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AttentionLine</name>
    <message>
        <source>Got it</source>
        <extracomment>Key that puts a piece of news away.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>The book cannot be reached since %1. What is being paid or topped up is kept and sent again by itself.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>%1부터 장부에 연결되지 않습니다. 결제와 충전은 보관했다가 저절로 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Something the last run left unfinished is now recorded in the book.</source>
        <translation>지난번에 끝나지 않은 작업을 장부에 기록했습니다.</translation>
    </message>
    <message>
        <source>Something the last run left unfinished was not recorded. %1</source>
        <translation>지난번에 끝나지 않은 작업은 기록되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Key that shows the products that are low in stock.</extracomment>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n entries are in the book is not known yet. The same is asked again until it is: do not enter them once more.</source>
        <translation>
            <numerusform>%n건이 장부에 기록되었는지 아직 모릅니다. 알 때까지 같은 건을 다시 확인하니 새로 입력하지 마세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BackupModel</name>
    <message>
        <source>Made</source>
        <extracomment>Headings of the table of backups.</extracomment>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the last backup was made.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When the last backup was made; %1 is the date, %2 how long ago.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <extracomment>When the next backup is made.</extracomment>
        <translation>요청할 때만</translation>
    </message>
    <message>
        <source>After a passphrase is chosen</source>
        <extracomment>When the next backup is made: not before a passphrase was chosen.</extracomment>
        <translation>암호를 정한 뒤</translation>
    </message>
    <message>
        <source>Within a minute</source>
        <extracomment>When the next backup is made.</extracomment>
        <translation>1분 안에</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <extracomment>A backup is being opened again to see whether it is good.</extracomment>
        <translation>백업을 열어 검산하는 중…</translation>
    </message>
    <message>
        <source>The backup is made, opened again and checked: %1.</source>
        <extracomment>A backup was made; %1 is its file.</extracomment>
        <translation>백업을 만들고 다시 열어 검산했습니다: %1</translation>
    </message>
    <message>
        <source>The backup is good: its book is intact and could be restored (%1).</source>
        <extracomment>A backup was tried; %1 is its file.</extracomment>
        <translation>백업이 온전합니다. 장부에 이상이 없고 되살릴 수 있습니다 (%1).</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 암호가 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BackupPage</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>A backup holds the book, its key and the pictures, locked with a passphrase. Every one is opened again and checked before it counts.</source>
        <translation>백업에는 장부와 열쇠, 사진이 암호로 잠겨 담깁니다. 만들 때마다 다시 열어 검산합니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Key that makes a backup.</extracomment>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops the backup that is being made.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Key that chooses what locks backups.</extracomment>
        <translation>암호</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Key that chooses where backups go.</extracomment>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Test restore</source>
        <extracomment>Key that opens the chosen backup to see whether it is good.</extracomment>
        <translation>되살리기 시험</translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <extracomment>Accessible name of the table of backups.</extracomment>
        <translation>폴더의 백업</translation>
    </message>
    <message>
        <source>The book is on the server</source>
        <translation>장부는 서버에 있습니다</translation>
    </message>
    <message>
        <source>It is backed up there: jangbuctl --data DIR backup while the server stands still, or pgBackRest for PostgreSQL.</source>
        <extracomment>Where a book on a server is backed up.</extracomment>
        <translation>서버에서 백업하세요: 서버를 멈추고 jangbuctl --data DIR backup, PostgreSQL은 pgBackRest.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>Before the moment of the last backup.</extracomment>
        <translation>마지막 백업</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Before the moment of the next backup.</extracomment>
        <translation>다음 백업</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Before the folder where backups go.</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Backups are locked with it from now on.</source>
        <extracomment>A passphrase was chosen.</extracomment>
        <translation>이제부터 이 암호로 백업을 잠급니다.</translation>
    </message>
    <message>
        <source>No backup here yet</source>
        <extracomment>No backup is in the folder yet: what to do.</extracomment>
        <translation>이 폴더에는 아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>The first one takes a moment.</source>
        <translation>첫 백업은 조금 걸립니다.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>Before the first backup: what to do.</extracomment>
        <translation>아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>Choose the passphrase that locks them.</source>
        <translation>백업을 잠글 암호를 정해 주세요.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 정하기</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>Title of the dialog that chooses where backups go.</extracomment>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <extracomment>Key that leaves the counter to put the chosen backup in place of the book.</extracomment>
        <translation>이 백업 되살리기…</translation>
    </message>
    <message>
        <source>A restored backup takes the book&apos;s place. What is there is set aside, never overwritten.</source>
        <extracomment>What a backup that is restored does to what is there.</extracomment>
        <translation>되살린 백업이 지금 장부를 대신합니다. 있던 것은 덮어쓰지 않고 따로 둡니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BestSellerList</name>
    <message>
        <source>Best sellers</source>
        <extracomment>Accessible name of the list of the products sold most.</extracomment>
        <translation>인기 상품</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BestSellerModel</name>
    <message>
        <source>Best sellers</source>
        <translation>인기 상품</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Columns of an exported table of best sellers.</extracomment>
        <translation>순위</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>판매량</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Share of units</source>
        <translation>판매량 비중</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>순위 변동</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A best seller that was not sold in the period before.</extracomment>
        <translation>새로</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignPanel</name>
    <message>
        <source>Show campaigns</source>
        <extracomment>Accessible name of the keys that choose which campaigns are shown.</extracomment>
        <translation>행사 보기</translation>
    </message>
    <message>
        <source>New campaign</source>
        <extracomment>Key that opens the form of a new campaign.</extracomment>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <extracomment>Accessible name of a list.
----------
Heading of the list of campaigns.</extracomment>
        <translation>쿠폰 행사</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Before how many coupons of a campaign are left, as &quot;87 / 100&quot;.</extracomment>
        <translation>남음</translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Before how many coupons of a campaign were given out.</extracomment>
        <translation>발급</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Before how many coupons of a campaign were used.</extracomment>
        <translation>사용함</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key: edit the campaign.</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Which campaigns are shown: those that take claims now, or all there ever were.</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Keys: the campaign gives out no more coupons; it does again.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <extracomment>Key that gives the customer a coupon; %1 is a masked name.</extracomment>
        <translation>%1 님에게 발급</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>쿠폰 발급</translation>
    </message>
    <message>
        <source>Reading the campaigns…</source>
        <translation>행사를 읽는 중…</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <extracomment>There is no campaign that takes claims.</extracomment>
        <translation>진행 중인 행사가 없습니다</translation>
    </message>
    <message>
        <source>Begin one with the key above.</source>
        <translation>위의 버튼으로 새 행사를 시작하세요.</translation>
    </message>
    <message>
        <source>An administrator begins one.</source>
        <translation>관리자가 행사를 시작합니다.</translation>
    </message>
    <message>
        <source>Who has one</source>
        <extracomment>Key: who holds coupons of the campaign.</extracomment>
        <translation>받은 고객</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignSheet</name>
    <message>
        <source>Edit campaign</source>
        <extracomment>Title of a campaign&apos;s form.</extracomment>
        <translation>행사 수정</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Before how many coupons of a campaign are left, as &quot;87 / 100&quot;.</extracomment>
        <translation>남음</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
    <message>
        <source>Discount type</source>
        <extracomment>Accessible name of the keys amount and percentage.
----------
Label of a field.</extracomment>
        <translation>할인 방식</translation>
    </message>
    <message>
        <source>Validity</source>
        <extracomment>Accessible name of the keys that say how long a coupon is good.
----------
Labels of two fields: how long a coupon is good, and the number of days or the date.</extracomment>
        <translation>쿠폰 유효 기간</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves a campaign.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: what customers call the campaign.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What a coupon takes off: an amount of money, or a part of the sum.</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>비율(%)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인 값</translation>
    </message>
    <message>
        <source>Minimum spend</source>
        <extracomment>Label of a field: the least that must be spent.</extracomment>
        <translation>최소 결제 금액</translation>
    </message>
    <message>
        <source>Max. discount (empty: no limit)</source>
        <extracomment>Label of a field: the most that a percentage takes off.</extracomment>
        <translation>최대 할인(비우면 제한 없음)</translation>
    </message>
    <message>
        <source>Coupons in total</source>
        <translation>전체 수량</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>고객 한 명당</translation>
    </message>
    <message>
        <source>Given out from</source>
        <extracomment>Labels of two fields: first and last day on which coupons are given out.</extracomment>
        <translation>발급 시작</translation>
    </message>
    <message>
        <source>Given out until</source>
        <translation>발급 종료</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>How long a coupon is good: so many days from its claim, or until a date.</extracomment>
        <translation>일수</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>날짜까지</translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation>유효 일수</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label of a field: the last day on which a coupon is good.</extracomment>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>New campaign</source>
        <extracomment>Title of a campaign&apos;s form.</extracomment>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Coupons already given out keep their discount and validity.</source>
        <extracomment>Why some fields of the form cannot be changed.</extracomment>
        <translation>이미 쿠폰을 받은 고객이 있어 할인 내용과 유효 기간은 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignTableModel</name>
    <message>
        <source>%1 left</source>
        <extracomment>Of a campaign: how many coupons can still be claimed.</extracomment>
        <translation>%1장 남음</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartList</name>
    <message>
        <source>Cart lines</source>
        <extracomment>Accessible name of the list of cart lines.</extracomment>
        <translation>장바구니 줄</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartTableModel</name>
    <message>
        <source>instead of %1</source>
        <extracomment>Spoken of a cart line whose price was changed; %1 is the product&apos;s own price.</extracomment>
        <translation>정가 %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartZone</name>
    <message>
        <source>Last receipts</source>
        <extracomment>Accessible name of the key that shows the last receipts.</extracomment>
        <translation>최근 영수증</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <extracomment>In place of the cart&apos;s lines.</extracomment>
        <translation>다음 손님을 기다립니다</translation>
    </message>
    <message>
        <source>Scan, touch a product or type its name. F4 finds the customer.</source>
        <translation>상품을 스캔하거나 누르거나 이름을 입력하세요. 고객은 F4로 찾습니다.</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>Key: puts the cart aside for later.</extracomment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Key: empties the cart.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>Parked %1</source>
        <extracomment>Key over the cart: how many carts are parked, as &quot;보류 2&quot;.</extracomment>
        <translation>보류 %1</translation>
    </message>
    <message>
        <source>Next × %1</source>
        <extracomment>How many of the next product are sold, as &quot;다음 5개&quot;.</extracomment>
        <translation>다음 %1개</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CashPage</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why cash is put into the drawer or taken out of it.</extracomment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <extracomment>Heading: a shift is opened.</extracomment>
        <translation>개점</translation>
    </message>
    <message>
        <source>Count the cash in the drawer. An empty drawer is 0.</source>
        <translation>지금 돈통에 있는 현금을 세어 입력하세요. 비어 있으면 0입니다.</translation>
    </message>
    <message>
        <source>Open with this float</source>
        <extracomment>Key: the shift begins with this much cash.</extracomment>
        <translation>이 시재로 개점</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Heading: cash is put into the drawer without a sale.</extracomment>
        <translation>입금</translation>
    </message>
    <message>
        <source>Change fetched from the bank, or anything else put into the drawer.</source>
        <translation>은행에서 바꿔 온 잔돈 등 돈통에 넣는 현금입니다.</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Key: cash is put into the drawer.</extracomment>
        <translation>입금</translation>
    </message>
    <message>
        <source>Cash out</source>
        <extracomment>Heading: cash is taken out of the drawer without a sale.</extracomment>
        <translation>출금</translation>
    </message>
    <message>
        <source>Cash brought to the bank or spent for the shop. It is written in the journal with your name.</source>
        <translation>은행에 맡기거나 매장 비용으로 쓰는 현금입니다. 이름과 함께 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Key: cash is taken out of the drawer.</extracomment>
        <translation>출금</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CatalogueModel</name>
    <message>
        <source>%1 products</source>
        <extracomment>Under the list of products: how many there are.</extracomment>
        <translation>상품 %1종</translation>
    </message>
    <message>
        <source>The book cannot be read now. Choose it again.</source>
        <extracomment>A product&apos;s moves and prices could not be read from the book.</extracomment>
        <translation>지금은 장부를 읽을 수 없습니다. 다시 골라 주세요.</translation>
    </message>
    <message>
        <source>Stock %1 → %2.</source>
        <extracomment>After the stock was changed; %1 is before, %2 after it.</extracomment>
        <translation>재고 %1 → %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile. Nothing was saved: look at the form again, then save.</source>
        <extracomment>Two counters edit one product; what this one did not touch shows the other&apos;s values now.</extracomment>
        <translation>그사이 다른 계산대에서 이 상품을 바꾸었습니다. 저장하지 않았으니 내용을 다시 확인한 뒤 저장해 주세요.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>After a product was edited or a new one was made; %1 is its name.</extracomment>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <extracomment>A code was scanned in the catalogue; %1 is the code.</extracomment>
        <translation>코드 %1인 상품이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CatalogueView</name>
    <message>
        <source>Part of a name or code</source>
        <extracomment>Placeholder of the field that narrows the list of products.</extracomment>
        <translation>상품명이나 코드의 일부</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>상품 찾기</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>Key that opens the form of a new product.</extracomment>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Accessible name of the tabs of categories.</extracomment>
        <translation>분류</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Accessible name of the keys that narrow the list.</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>What the list of products shows.</extracomment>
        <translation>모든 상품</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>재고 부족</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>상품</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The first tab of the categories.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <extracomment>Products could not be read from the book.</extracomment>
        <translation>지금은 장부를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Open the screen again in a moment; nothing is lost.</source>
        <translation>잠시 뒤에 이 화면을 다시 여세요. 사라진 것은 없습니다.</translation>
    </message>
    <message>
        <source>No such product</source>
        <extracomment>No product answers the search, the category and the filter.</extracomment>
        <translation>찾은 상품이 없습니다</translation>
    </message>
    <message>
        <source>Change the search or choose another category or filter.</source>
        <translation>검색어를 바꾸거나 다른 분류나 보기를 고르세요.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <extracomment>The shop has no products.</extracomment>
        <translation>아직 상품이 없습니다</translation>
    </message>
    <message>
        <source>Add the first one with the key above.</source>
        <translation>위의 버튼으로 첫 상품을 추가하세요.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Key that brings products in from a file.</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Add the first one with the key above, or import a file.</source>
        <translation>위의 버튼으로 첫 상품을 추가하거나 파일에서 가져오세요.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Key that saves the list of products as a file.</extracomment>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CheckModel</name>
    <message>
        <source>Law</source>
        <extracomment>Headings of the table of the book&apos;s laws: how many rows were asked, and how many break it.</extracomment>
        <translation>장부의 규칙</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>확인한 행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The book breaks %1 of its laws (%2). Restore the newest intact backup.</source>
        <extracomment>The check of the book; %1 is how many laws are broken, %2 is when.</extracomment>
        <translation>장부가 규칙 %1개를 어깁니다 (%2). 온전한 최근 백업을 되살리세요.</translation>
    </message>
    <message>
        <source>The book is intact (%1).</source>
        <extracomment>The check of the book; %1 is when.</extracomment>
        <translation>장부에 이상이 없습니다 (%1).</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <extracomment>How many rows break a law of the book.</extracomment>
        <translation>%1건 어긋남</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>No row breaks the law.</extracomment>
        <translation>이상 없음</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CheckPage</name>
    <message>
        <source>Check of the book</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation>장부 검산</translation>
    </message>
    <message>
        <source>Recomputes every balance, stock, order and the chain of batches. Selling goes on meanwhile.</source>
        <translation>모든 잔액과 재고, 주문, 기록 사슬을 다시 계산합니다. 그동안에도 판매할 수 있습니다.</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Key that recomputes the whole book.</extracomment>
        <translation>지금 검산</translation>
    </message>
    <message>
        <source>Laws of the book</source>
        <extracomment>Accessible name of the table of the book&apos;s laws.</extracomment>
        <translation>장부의 규칙</translation>
    </message>
    <message>
        <source>Checking: %1%</source>
        <extracomment>How far the check of the book is.</extracomment>
        <translation>검산 중: %1%</translation>
    </message>
    <message>
        <source>The book is on the server</source>
        <translation>장부는 서버에 있습니다</translation>
    </message>
    <message>
        <source>It is checked there: jangbuctl --data DIR verify --database ADDRESS.</source>
        <extracomment>Where a book on a server is checked.</extracomment>
        <translation>서버에서 검산하세요: jangbuctl --data DIR verify --database ADDRESS</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>The book was not checked since the program was started.</extracomment>
        <translation>아직 검산하지 않았습니다</translation>
    </message>
    <message>
        <source>A year of orders takes some seconds.</source>
        <translation>1년 치 주문도 몇 초면 됩니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ChipBar</name>
    <message>
        <source>Earlier tabs</source>
        <extracomment>Accessible name of the key that scrolls a line of tabs to the left.</extracomment>
        <translation>앞쪽 탭</translation>
    </message>
    <message>
        <source>Further tabs</source>
        <extracomment>Accessible name of the key that scrolls a line of tabs to the right.</extracomment>
        <translation>뒤쪽 탭</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ClaimTableModel</name>
    <message>
        <source>Walk-in</source>
        <extracomment>A coupon that was claimed without membership.</extracomment>
        <translation>비회원</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: the running number of a coupon in its campaign.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column: who holds a coupon.</extracomment>
        <translation>고객</translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Column: the moment a coupon was given out.</extracomment>
        <translation>발급</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: whether a coupon is usable, used, expired or revoked.</extracomment>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ClaimsSheet</name>
    <message>
        <source>Who holds coupons</source>
        <extracomment>Title of a list: who holds the coupons of a campaign.
----------
Accessible name of a list: who holds coupons of a campaign.</extracomment>
        <translation>받은 고객</translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Before how many coupons of a campaign were given out, used, revoked.</extracomment>
        <translation>발급</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>회수됨</translation>
    </message>
    <message>
        <source>Revoke this coupon</source>
        <extracomment>Key that begins to revoke the chosen coupon.</extracomment>
        <translation>이 쿠폰 회수</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Key: the coupon is not revoked after all.</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Key that revokes the coupon.</extracomment>
        <translation>쿠폰 회수</translation>
    </message>
    <message>
        <source>A coupon that was not used can be revoked.</source>
        <translation>사용하지 않은 쿠폰은 회수할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Placeholder and accessible name of a field: why a coupon is revoked.</extracomment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Key: asks the book once more.</extracomment>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>The coupons could not be read</source>
        <extracomment>The claims of a campaign.</extracomment>
        <translation>쿠폰을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation>쿠폰을 읽는 중…</translation>
    </message>
    <message>
        <source>Nobody has one yet</source>
        <extracomment>No coupon of a campaign was given out.</extracomment>
        <translation>아직 받은 고객이 없습니다</translation>
    </message>
    <message>
        <source>Find a customer and give them the first one.</source>
        <translation>고객을 찾아 첫 쿠폰을 발급해 주세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CountPage</name>
    <message>
        <source>How the drawer is counted</source>
        <extracomment>Accessible name of the keys: how the drawer is counted.</extracomment>
        <translation>시재를 세는 방법</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <extracomment>Accessible name of the table of notes and coins.
----------
How the drawer is counted: note by note.</extracomment>
        <translation>권종별</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 시재</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>실제 시재</translation>
    </message>
    <message>
        <source>Over/short</source>
        <translation>현금과부족</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>보류한 장바구니</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <extracomment>Key: the counted cash is right, the shift ends.</extracomment>
        <translation>마감</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Total only</source>
        <extracomment>How the drawer is counted: only the whole sum is entered.</extracomment>
        <translation>합계로</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponList</name>
    <message>
        <source>Coupons to use</source>
        <extracomment>Accessible name of the list of coupons to use.</extracomment>
        <translation>쓸 수 있는 쿠폰</translation>
    </message>
    <message>
        <source>Without a coupon</source>
        <extracomment>Key: no coupon for this sale.</extracomment>
        <translation>쿠폰 없이</translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation>쓸 수 있는 쿠폰이 없습니다</translation>
    </message>
    <message>
        <source>Under Coupons one can be given from a running campaign.</source>
        <translation>쿠폰 화면에서 진행 중인 행사의 쿠폰을 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation>쿠폰을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponStrip</name>
    <message>
        <source>Choose</source>
        <extracomment>Key that shows all of the customer&apos;s coupons.</extracomment>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>Keys of the coupon beside the payment: leave it out of this sale; use the suggested one.</extracomment>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponWalletModel</name>
    <message>
        <source>%1 more</source>
        <extracomment>A coupon that the cart is too small for; %1 is what is missing.</extracomment>
        <translation>%1 부족</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponsModel</name>
    <message>
        <source>Somebody else has changed this campaign meanwhile. Nothing was saved: the form shows how it is now.</source>
        <extracomment>Two counters edit one campaign.</extracomment>
        <translation>그사이 다른 사람이 이 행사를 바꿨습니다. 저장하지 않았고, 지금 내용을 보여 드립니다.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>After a campaign was made or changed; %1 is its name.</extracomment>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Choose a campaign.</source>
        <extracomment>What the claim key waits for.</extracomment>
        <translation>쿠폰 행사를 고르세요.</translation>
    </message>
    <message>
        <source>Find the customer who gets the coupon.</source>
        <extracomment>What the claim key waits for.</extracomment>
        <translation>쿠폰을 받을 고객을 찾으세요.</translation>
    </message>
    <message>
        <source>Coupon no. %1 given out, valid until %2.</source>
        <extracomment>After a claim: %1 is the coupon&apos;s number, %2 the last day on which it is good.</extracomment>
        <translation>쿠폰 %1번을 발급했습니다. %2까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Coupon no. %1 of %2 can then no longer be used. It is written in the journal.</source>
        <extracomment>Before a coupon is revoked: %1 is its number, %2 a masked name.</extracomment>
        <translation>%2 고객의 %1번 쿠폰을 더 이상 쓸 수 없게 됩니다. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Coupon no. %1 is revoked.</source>
        <extracomment>After a coupon was revoked; %1 is its number.</extracomment>
        <translation>쿠폰 %1번을 회수했습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponsView</name>
    <message>
        <source>Whose coupons?</source>
        <extracomment>Nobody is chosen on the coupons&apos; screen yet.</extracomment>
        <translation>누구의 쿠폰인가요?</translation>
    </message>
    <message>
        <source>Type the phone number or its last four digits, or scan the member&apos;s card.</source>
        <translation>전화번호나 뒤 네 자리를 입력하거나 회원 카드를 스캔하세요.</translation>
    </message>
    <message>
        <source>Type the whole name, or register a new customer under Top-up.</source>
        <translation>이름은 전체를 입력하거나, 충전 화면에서 새 고객을 등록하세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerFinder</name>
    <message>
        <source>Phone, last four digits, member number or name</source>
        <extracomment>In the field that finds a customer.</extracomment>
        <translation>전화번호, 뒤 네 자리, 회원 번호, 이름</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Accessible name of the list of found customers.</extracomment>
        <translation>찾은 고객</translation>
    </message>
    <message>
        <source>Sell without membership</source>
        <translation>비회원으로 판매</translation>
    </message>
    <message>
        <source>Customers cannot be looked up now</source>
        <extracomment>In place of the found customers.</extracomment>
        <translation>지금은 고객을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Try again in a moment, or sell without membership.</source>
        <translation>잠시 뒤에 다시 찾거나 비회원으로 판매하세요.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>누가 결제하나요?</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number, or scan the member&apos;s card.</source>
        <translation>전화번호 뒤 네 자리를 입력하거나 회원 카드를 스캔하세요.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>찾은 고객이 없습니다</translation>
    </message>
    <message>
        <source>Check the digits, or register the customer under Top-up.</source>
        <translation>숫자를 확인하거나 충전 화면에서 고객을 등록하세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerPanel</name>
    <message>
        <source>Phone, last four digits, member number or name</source>
        <extracomment>Placeholder of the field that finds a customer.</extracomment>
        <translation>전화번호, 뒤 네 자리, 회원번호, 이름</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>찾은 고객</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>고객 찾기</translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <extracomment>Customers could not be read from the book.</extracomment>
        <translation>지금은 장부를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Type again in a moment; nothing is lost.</source>
        <translation>잠시 뒤 다시 입력하세요. 사라진 것은 없습니다.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <extracomment>A search for a customer found nobody.</extracomment>
        <translation>찾은 고객이 없습니다</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerSearchModel</name>
    <message>
        <source>No customer has this phone number.</source>
        <extracomment>A scanned phone number that no customer has.</extracomment>
        <translation>이 전화번호의 고객이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerTableModel</name>
    <message>
        <source>No. %1</source>
        <extracomment>A customer&apos;s member number, as &quot;회원 17850&quot;.</extracomment>
        <translation>회원 %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>Before a customer&apos;s phone number: the balance may not be used.</extracomment>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column of a list of customers.</extracomment>
        <translation>고객</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DashboardModel</name>
    <message>
        <source>Refused payments</source>
        <translation>결제 거절</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문 수</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>객단가</translation>
    </message>
    <message>
        <source>Customers&apos; balances</source>
        <extracomment>What customers have with the shop, all together.</extracomment>
        <translation>고객 잔액 합계</translation>
    </message>
    <message>
        <source>since the period began</source>
        <translation>기간 시작 대비</translation>
    </message>
    <message>
        <source>Issued this year %1</source>
        <extracomment>Topped up by customers since New Year.</extracomment>
        <translation>올해 발행 %1</translation>
    </message>
    <message>
        <source>Register: yearly issue nears %1</source>
        <extracomment>A warning; %1 is the amount from which a shop must register.</extracomment>
        <translation>등록 필요: 연간 발행 %1 임박</translation>
    </message>
    <message>
        <source>Register: balances near %1</source>
        <translation>등록 필요: 잔액 합계 %1 임박</translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation>시간대별 매출</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>일별 매출</translation>
    </message>
    <message>
        <source>%1:00</source>
        <extracomment>An hour of the day beside a chart, as &quot;18시&quot;.</extracomment>
        <translation>%1시</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>판매량</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>재고 부족</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Products that belong to no category.</extracomment>
        <translation>분류 없음</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>No staff</source>
        <extracomment>Sold by nobody at a counter, as by a customer&apos;s own device or a replay.</extracomment>
        <translation>직원 없음</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>결제 거절</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>지난 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <extracomment>The period of the figures; %1 is 3, 7 or 30.</extracomment>
        <translation>최근 %1일</translation>
    </message>
    <message>
        <source>vs. yesterday by now</source>
        <extracomment>What today is held against.</extracomment>
        <translation>어제 이 시각 대비</translation>
    </message>
    <message>
        <source>vs. the period before</source>
        <extracomment>What a period is held against: one as long, just before.</extracomment>
        <translation>지난 기간 대비</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>A product without any stock.</extracomment>
        <translation>품절</translation>
    </message>
    <message>
        <source>vs. the %1 days before</source>
        <extracomment>What the last 3, 7 or 30 days are held against.</extracomment>
        <translation>지난 %1일 대비</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <extracomment>Of a figure: there was nothing before to compare it with.</extracomment>
        <translation>비교할 기간 없음</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DashboardView</name>
    <message>
        <source>Period</source>
        <extracomment>Accessible name of the keys that choose the period of the figures.</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Accessible name of the key that reads the figures again.</extracomment>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Key that opens the panel of exports.</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Periods of the dashboard.</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3일</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>Other period</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>■ this period</source>
        <extracomment>Legend of a chart: its bars and its dashed line.</extracomment>
        <translation>■ 이번 기간</translation>
    </message>
    <message>
        <source>┄ period before</source>
        <translation>┄ 지난 기간</translation>
    </message>
    <message>
        <source>No sales in this period</source>
        <extracomment>Nothing was sold in the period of the dashboard.</extracomment>
        <translation>이 기간에는 판매가 없습니다</translation>
    </message>
    <message>
        <source>The first sale appears here. Choose a longer period to look further back.</source>
        <translation>첫 판매가 여기에 나타납니다. 더 긴 기간을 고르면 이전 판매를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>인기 상품</translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <extracomment>There is no best seller yet.</extracomment>
        <translation>아직 판매가 없습니다.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Accessible name of the keys that choose the list beside the chart.</extracomment>
        <translation>목록</translation>
    </message>
    <message>
        <source>Low stock</source>
        <extracomment>Lists of the dashboard.</extracomment>
        <translation>재고 부족</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>결제 거절</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <extracomment>An empty list of the dashboard.</extracomment>
        <translation>재고가 모두 넉넉합니다</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>이 기간에는 없습니다</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>요일</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DetailRowsModel</name>
    <message>
        <source>First price</source>
        <extracomment>Of a product&apos;s first price, and of a later one.</extracomment>
        <translation>첫 가격</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day a row of sales is about; other days are written as a date.</extracomment>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DrawerCountModel</name>
    <message>
        <source>Count</source>
        <extracomment>Column of a count of cash: how many of them.</extracomment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <extracomment>Column of a count of cash: the note or coin.</extracomment>
        <translation>권종</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DrawerPage</name>
    <message>
        <source>Open the drawer</source>
        <translation>돈통 열기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>The drawer opens without a sale. Who opened it, when and why is in the journal.</source>
        <translation>판매 없이 돈통을 엽니다. 누가 언제 왜 열었는지 기록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExportModel</name>
    <message>
        <source>Preparing the export…</source>
        <translation>내보내기 준비 중…</translation>
    </message>
    <message>
        <source>%1 rows written…</source>
        <extracomment>%1 is how many rows of a table are in the file so far.</extracomment>
        <translation>%1줄 저장 중…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExportSheet</name>
    <message>
        <source>Export</source>
        <extracomment>Heading of the panel that saves tables as files.</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>Accessible name of the list of tables that can be exported.</extracomment>
        <translation>내보낼 표</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>Accessible name of the keys that choose the kind of file.</extracomment>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Key that begins to write the file.</extracomment>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops an export; its file is not made.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>내보내는 중</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>장부를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>Key that leads to the backups.</extracomment>
        <translation>백업 되살리기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::HelpSheet</name>
    <message>
        <source>Keys of this counter</source>
        <translation>이 계산대의 단축키</translation>
    </message>
    <message>
        <source>Then a scan: sell five of it</source>
        <translation>입력하고 스캔하면 다섯 개를 담습니다</translation>
    </message>
    <message>
        <source>Next field or key</source>
        <translation>다음 칸이나 버튼으로</translation>
    </message>
    <message>
        <source>Press the chosen key</source>
        <translation>선택한 버튼 누르기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no heading; %1 is its number.</extracomment>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <extracomment>Before an import: how many rows there are and what becomes of them.</extracomment>
        <translation>%1줄: 신규 %2, 변경 %3, 그대로 %4, 제외 %5</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 rows are bad.</source>
        <extracomment>After an import that was to take all rows or none.</extracomment>
        <translation>가져오지 않았습니다: 잘못된 줄 %1개</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 rejected</source>
        <extracomment>After an import: how many rows went in.</extracomment>
        <translation>가져왔습니다: 신규 %1, 변경 %2, 제외 %3</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <extracomment>The same where somebody stopped it; %1 is what went in before.</extracomment>
        <translation>멈췄습니다. %1</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <extracomment>While a file is imported: rows done, and rows in all.</extracomment>
        <translation>가져오는 중: %2줄 중 %1줄</translation>
    </message>
    <message>
        <source>Reading the file: %1 rows</source>
        <extracomment>While a file is read: rows so far.</extracomment>
        <translation>파일을 읽는 중: %1줄</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportRowsModel</name>
    <message>
        <source>was %1</source>
        <extracomment>Under a new price: the one before it.</extracomment>
        <translation>이전 %1</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: the line of an imported file.</extracomment>
        <translation>줄</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what becomes of a row of an imported file.</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column: the price of a row.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Product or reason</source>
        <extracomment>Column: the product of a row; or why the row was rejected.</extracomment>
        <translation>상품 또는 사유</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportSheet</name>
    <message>
        <source>Import products</source>
        <extracomment>Heading of the panel that imports products from a file.</extracomment>
        <translation>상품 가져오기</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Key: chooses the file with the products.</extracomment>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Accessible name of the keys that say how the file&apos;s text is written.</extracomment>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <extracomment>Accessible name of the keys that choose which rows are shown.</extracomment>
        <translation>보이는 줄</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>Accessible name of the table of rows of a file.</extracomment>
        <translation>파일의 줄</translation>
    </message>
    <message>
        <source>When rows are bad</source>
        <extracomment>Accessible name of the keys that say what happens when rows are bad.</extracomment>
        <translation>잘못된 줄이 있을 때</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>Which rows of the file are shown.</extracomment>
        <translation>모든 줄</translation>
    </message>
    <message>
        <source>Rejected only</source>
        <translation>제외된 줄만</translation>
    </message>
    <message>
        <source>Import valid rows</source>
        <extracomment>What happens when some rows are bad.</extracomment>
        <translation>올바른 줄만</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>하나라도 틀리면 중단</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here</source>
        <extracomment>No file of products is chosen yet.</extracomment>
        <translation>CSV 파일을 고르거나 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Its first line names the columns. Nothing is changed before you have seen what will happen to each row.</source>
        <translation>첫 줄은 열 제목입니다. 가져오기 전에 줄마다 결과를 미리 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <extracomment>In a file dialog: files of separated values, and all files.</extracomment>
        <translation>CSV (*.csv *.txt *.tsv);;모든 파일 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n products</source>
        <extracomment>Main key of the import; %n is how many products go in.</extracomment>
        <translation>
            <numerusform>상품 %n종 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Main key of the import when it is over, and before there is anything to import.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In a list of a file&apos;s columns: none of them.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key: stops an import.</extracomment>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::JournalModel</name>
    <message>
        <source>When</source>
        <extracomment>Headings of the table of the journal: when, what, about whom or what, by whom and where.</extracomment>
        <translation>언제</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>이전 → 이후</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter of the journal: whoever did it.</extracomment>
        <translation>모든 직원</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the journal: whatever was done.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was there, and what is there now.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <extracomment>Who lent a PIN; %1 is a name.</extracomment>
        <translation>%1 승인</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>Who did it: the program itself, nobody who works here.</extracomment>
        <translation>프로그램</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::JournalView</name>
    <message>
        <source>Journal</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of the journal.</extracomment>
        <translation>일지</translation>
    </message>
    <message>
        <source>Every privileged act: who, where, when, what, before and after. Nobody can change it.</source>
        <translation>권한이 필요한 모든 일의 기록입니다. 누구도 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Accessible name of the keys that say how far back the journal is shown.</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <extracomment>The journal has no line that fits the filters.</extracomment>
        <translation>이 기간에는 없습니다</translation>
    </message>
    <message>
        <source>Choose a longer period, everybody or everything.</source>
        <translation>더 긴 기간이나 모든 직원, 모든 일을 골라 보세요.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>How far back the journal is shown.</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Accessible names of two lists that narrow the journal.</extracomment>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::KeysModel</name>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the table of keys.</extracomment>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No key of the keyboard does it.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>That key is taken: %1. Give that another one first.</source>
        <extracomment>A key is taken; %1 is what it does already.</extracomment>
        <translation>이미 쓰는 키입니다: %1. 그쪽을 먼저 바꿔 주세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of keys.</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Which key of the keyboard does what at this counter. F1 shows them all.</source>
        <translation>이 계산대에서 어떤 키가 무엇을 하는지 정합니다. F1을 누르면 모두 보입니다.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <extracomment>Key that gives the chosen action the key that was pressed.</extracomment>
        <translation>이 키 쓰기</translation>
    </message>
    <message>
        <source>Reset key</source>
        <extracomment>Key that gives the chosen action the key it has from the start.</extracomment>
        <translation>원래 키로</translation>
    </message>
    <message>
        <source>New key:</source>
        <extracomment>Before the field that takes a key press.</extracomment>
        <translation>새 키:</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>Accessible name of the field that takes a key press.</extracomment>
        <translation>새 키를 누르세요</translation>
    </message>
    <message>
        <source>The keys were saved. They count when the program is started again.</source>
        <extracomment>Keys were changed.</extracomment>
        <translation>단축키를 저장했습니다. 프로그램을 다시 시작하면 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MachineModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Which counter this machine is: %1 is its name, %2 the prefix of its receipts.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No drawer is opened through the system&apos;s printers: it is opened with its key.</source>
        <translation>시스템 프린터로는 돈통이 열리지 않습니다. 돈통은 열쇠로 엽니다.</translation>
    </message>
    <message>
        <source>A drawer that is plugged into this printer opens by itself whenever cash goes in or out.</source>
        <translation>이 프린터에 연결한 돈통은 현금이 들어오거나 나갈 때 저절로 열립니다.</translation>
    </message>
    <message>
        <source>Receipts go to the system&apos;s printers from now on.</source>
        <translation>이제부터 영수증을 시스템 프린터로 인쇄합니다.</translation>
    </message>
    <message>
        <source>Receipts are printed there from now on.</source>
        <translation>이제부터 영수증을 그 프린터로 인쇄합니다.</translation>
    </message>
    <message>
        <source>The trial receipt is on its way to the printer…</source>
        <translation>시험 영수증을 프린터로 보내는 중…</translation>
    </message>
    <message>
        <source>The printer took the trial receipt.</source>
        <translation>프린터가 시험 영수증을 받았습니다.</translation>
    </message>
    <message>
        <source>The printer took the trial receipt. If it reads well, press Use this printer.</source>
        <translation>프린터가 시험 영수증을 받았습니다. 잘 읽히면 &apos;이 프린터 쓰기&apos;를 누르세요.</translation>
    </message>
    <message>
        <source>The system has no printer. Set one up in its settings, or choose another way here.</source>
        <translation>시스템에 프린터가 없습니다. 시스템 설정에서 추가하거나 여기에서 다른 방법을 고르세요.</translation>
    </message>
    <message>
        <source>Exports go to %1 from now on.</source>
        <extracomment>Another folder for exports was chosen; %1 is the folder.</extracomment>
        <translation>이제부터 %1에 내보냅니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MachinePage</name>
    <message>
        <source>This counter</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation>이 계산대</translation>
    </message>
    <message>
        <source>What belongs to this machine alone: its receipt printer, and where its exports go.</source>
        <translation>이 기기에만 적용됩니다. 영수증 프린터와 내보내기 폴더를 정합니다.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>Accessible name of the keys that say how receipts are printed.
----------
Heading over the choice of the receipt printer.</extracomment>
        <translation>영수증 프린터</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <extracomment>Key that prints receipts on the chosen printer from now on.</extracomment>
        <translation>이 프린터 쓰기</translation>
    </message>
    <message>
        <source>Print a trial receipt</source>
        <extracomment>Key that prints a slip on the chosen printer, to see whether it works.</extracomment>
        <translation>시험 영수증 인쇄</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>Key that chooses where exports go.</extracomment>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <extracomment>Key that lets exports go where they go from the start.</extracomment>
        <translation>기본 폴더로</translation>
    </message>
    <message>
        <source>This machine is</source>
        <extracomment>Before the name of the counter that this machine is.</extracomment>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Before the folder where everything of this machine lies.</extracomment>
        <translation>자료 폴더</translation>
    </message>
    <message>
        <source>System&apos;s printers</source>
        <extracomment>Kinds of printers for receipts, on keys.</extracomment>
        <translation>시스템 프린터</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>장치 파일</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>인쇄 대기열</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation>네트워크 주소</translation>
    </message>
    <message>
        <source>Such as 192.168.0.20. Port 9100 is used unless another follows: 192.168.0.20:9100.</source>
        <translation>예: 192.168.0.20. 포트를 192.168.0.20:9100처럼 붙이지 않으면 9100번입니다.</translation>
    </message>
    <message>
        <source>Path of the device</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation>장치 경로</translation>
    </message>
    <message>
        <source>Such as /dev/usb/lp0, for a printer on a cable.</source>
        <translation>예: /dev/usb/lp0. 케이블로 연결한 프린터입니다.</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation>대기열 이름</translation>
    </message>
    <message>
        <source>Such as Receipts: a queue of CUPS that takes ESC/POS as it is.</source>
        <translation>예: Receipts. ESC/POS를 그대로 받는 CUPS 대기열입니다.</translation>
    </message>
    <message>
        <source>Export folder</source>
        <extracomment>Heading over the choice of the folder where exported tables go.
----------
Title of the dialog that chooses where exports go.</extracomment>
        <translation>내보내기 폴더</translation>
    </message>
    <message>
        <source>It is not there now: its disk may be out. Plug it in, or choose another folder.</source>
        <extracomment>The folder where exports go cannot be found.</extracomment>
        <translation>폴더를 찾을 수 없습니다. 디스크가 빠졌을 수 있으니 다시 꽂거나 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MainWindow</name>
    <message>
        <source>Jangbu</source>
        <translation>장부</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::NumberPad</name>
    <message>
        <source>Number keys</source>
        <extracomment>Accessible name of the keys 0 to 9.</extracomment>
        <translation>숫자 키</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Key that empties the number being entered.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>Accessible name of the key that removes the last digit.</extracomment>
        <translation>한 자리 지우기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OrderSheet</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>주문 수</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>주문을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>주문을 읽는 중…</translation>
    </message>
    <message>
        <source>No orders</source>
        <extracomment>Nothing was sold in an hour or a day.</extracomment>
        <translation>주문 없음</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>이 시간에는 판매가 없었습니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Key: asks the book once more.</extracomment>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OrderTableModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>Columns of a list of the last orders.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OverviewPage</name>
    <message>
        <source>Orders</source>
        <extracomment>Beside the figures of the shift: how many orders were paid.</extracomment>
        <translation>주문 수</translation>
    </message>
    <message>
        <source>Net sales</source>
        <extracomment>Beside the figures of the shift: sales less refunds.</extracomment>
        <translation>순매출</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <extracomment>Beside the figures of the shift: what should be in the drawer.</extracomment>
        <translation>돈통의 현금</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Key: cash is put into the drawer without a sale.</extracomment>
        <translation>입금</translation>
    </message>
    <message>
        <source>Cash out</source>
        <extracomment>Key: cash is taken out of the drawer without a sale.</extracomment>
        <translation>출금</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>돈통 열기</translation>
    </message>
    <message>
        <source>Past shifts</source>
        <extracomment>Key: shows the shifts before this one.</extracomment>
        <translation>지난 정산</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Count and close</source>
        <extracomment>Key: the drawer is counted and the shift closed.</extracomment>
        <translation>시재 세고 마감</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key: the report of the closed shift was seen.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Over/short</source>
        <translation>현금과부족</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OwnShiftModel</name>
    <message>
        <source>Opened %1 by %2</source>
        <extracomment>Of the shift that is open: when it was opened and by whom.</extracomment>
        <translation>%1 개점 · %2</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>순매출</translation>
    </message>
    <message>
        <source>before refunds %1</source>
        <extracomment>Below the net sales of a shift: what was sold, refunds not yet taken off.</extracomment>
        <translation>환불 전 %1</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문 수</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>객단가</translation>
    </message>
    <message>
        <source>float %1</source>
        <extracomment>Below the cash that should be in the drawer: with how much it was opened.</extracomment>
        <translation>개점 시재 %1</translation>
    </message>
    <message>
        <source>before reversals %1</source>
        <extracomment>Below the top-ups of a shift: those that were taken back are taken off.</extracomment>
        <translation>취소 전 %1</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>예상 시재</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OwnShiftView</name>
    <message>
        <source>Read again</source>
        <extracomment>Accessible name of the key that reads the figures again.</extracomment>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Report and closing</source>
        <extracomment>Key: the report of the open shift, to be printed; the shift can be closed there.</extracomment>
        <translation>중간 점검 · 마감</translation>
    </message>
    <message>
        <source>This shift</source>
        <extracomment>Heading of the figures of the shift that is open at this counter.</extracomment>
        <translation>이번 영업</translation>
    </message>
    <message>
        <source>No shift is open at this counter</source>
        <extracomment>A cashier looks at the dashboard while the counter is closed.</extracomment>
        <translation>지금은 개점하지 않은 계산대입니다</translation>
    </message>
    <message>
        <source>Once it is open, its orders, sales and the cash in the drawer appear here. The shop&apos;s figures are for managers.</source>
        <translation>개점하면 이번 영업의 주문, 매출, 돈통 현금이 여기에 나옵니다. 매장 전체 현황은 점장이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <extracomment>Key: opens the shift with the cash that is in the drawer.</extracomment>
        <translation>개점</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PaidPage</name>
    <message>
        <source>Paid</source>
        <extracomment>Big, after a payment went through.</extracomment>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Balance left</source>
        <extracomment>Beside the customer&apos;s balance after a payment.</extracomment>
        <translation>남은 잔액</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>It is paid, but the receipt could not be read. Reprint it later with F5.</source>
        <translation>결제는 되었지만 영수증을 읽지 못했습니다. 나중에 F5로 재발행하세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ParkedList</name>
    <message>
        <source>Parked carts</source>
        <extracomment>Accessible name of the list of parked carts.</extracomment>
        <translation>보류한 장바구니</translation>
    </message>
    <message>
        <source>Touch a cart to resume it. The current cart is parked if it has lines.</source>
        <translation>이어서 할 장바구니를 누르세요. 지금 담은 것이 있으면 대신 보류됩니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ParkedTableModel</name>
    <message>
        <source>Cart</source>
        <extracomment>Columns of the list of parked carts.</extracomment>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PassphraseSheet</name>
    <message>
        <source>Backup passphrase</source>
        <extracomment>Title of the form that chooses what locks backups.</extracomment>
        <translation>백업 암호</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <extracomment>Key that keeps the passphrase.</extracomment>
        <translation>이 암호 쓰기</translation>
    </message>
    <message>
        <source>Nobody can open a backup without it. Write it down and keep it away from this machine. Earlier backups keep theirs.</source>
        <translation>이 암호 없이는 누구도 백업을 열 수 없습니다. 적어서 이 기기와 다른 곳에 보관하세요. 이전 백업은 이전 암호로 열립니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation>암호</translation>
    </message>
    <message>
        <source>At least 8 characters; words are best.</source>
        <translation>8자 이상. 여러 낱말이 좋습니다.</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <extracomment>Label of a field: the same once more.</extracomment>
        <translation>한 번 더</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PastPage</name>
    <message>
        <source>Past shifts</source>
        <translation>지난 정산</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>아직 정산이 없습니다</translation>
    </message>
    <message>
        <source>The past shifts could not be read</source>
        <translation>지난 정산을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The first shift of this counter appears here.</source>
        <translation>이 계산대의 첫 개점부터 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Go back and try again in a moment; nothing is lost.</source>
        <translation>뒤로 갔다가 잠시 후 다시 여세요. 잃은 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PayZone</name>
    <message>
        <source>Sell without membership</source>
        <extracomment>Accessible name of the key that takes the customer out of the sale.</extracomment>
        <translation>비회원으로 판매</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>결제 후</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of the cart before discounts.</extracomment>
        <translation>합계</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>VAT included</source>
        <extracomment>VAT inside the prices.</extracomment>
        <translation>부가세 포함</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Beside the amount to be paid.</extracomment>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>Sold without membership.</source>
        <translation>비회원으로 판매했습니다.</translation>
    </message>
    <message>
        <source>Reading the balance…</source>
        <translation>잔액을 읽는 중…</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The customer of a sale without membership.</extracomment>
        <translation>비회원</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <extracomment>Beside the amount that was paid.</extracomment>
        <translation>결제한 금액</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>다음 손님</translation>
    </message>
    <message>
        <source>any key or a scan</source>
        <translation>아무 키나 누르거나 스캔</translation>
    </message>
    <message>
        <source>Paying…</source>
        <extracomment>On the pay key while the payment is under way.</extracomment>
        <translation>결제하는 중…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On the pay key while it is not known whether the payment went through.</extracomment>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>please wait, do not pay twice</source>
        <translation>두 번 결제하지 말고 기다려 주세요</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <extracomment>The pay key for a sale without membership.</extracomment>
        <translation>현금 결제</translation>
    </message>
    <message>
        <source>Top up and pay</source>
        <extracomment>The pay key when the balance is short, and below it how much is taken in cash.</extracomment>
        <translation>충전하고 결제</translation>
    </message>
    <message>
        <source>%1 short: take %2 in cash</source>
        <translation>%1 부족 · 현금 %2 받기</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <extracomment>Accessible name of the key that looks for the customer who pays.</extracomment>
        <translation>고객 찾기</translation>
    </message>
    <message>
        <source>F4 finds a member by phone, last four digits or name.</source>
        <translation>회원은 F4로 전화번호, 뒤 네 자리, 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <extracomment>Below &quot;Walk-in&quot;: how a sale without membership is paid.</extracomment>
        <translation>현금 판매</translation>
    </message>
    <message>
        <source>Before payment</source>
        <extracomment>The balance that there was before the payment; that the payment would leave.</extracomment>
        <translation>결제 전</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PeriodSheet</name>
    <message>
        <source>Choose a period</source>
        <extracomment>Heading of the panel that asks for a period.</extracomment>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first and the last day of a period; the hint shows how a date is written.</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Such as 2026-11-22</source>
        <translation>예: 2026-11-22</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>This day is included.</source>
        <translation>이 날까지 포함합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-22.</source>
        <translation>날짜를 2026-11-22처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last day is not before the first, within three years.</source>
        <translation>종료일은 시작일 이후, 3년 안이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PictureEntryModel</name>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>읽을 수 있는 사진이 아닙니다. PNG나 JPEG를 골라 주세요.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of up to 20 MB.</source>
        <translation>사진이 너무 큽니다. 20MB 이하의 사진을 골라 주세요.</translation>
    </message>
    <message>
        <source>The picture could not be kept. Check the disk&apos;s free space.</source>
        <translation>사진을 저장하지 못했습니다. 디스크 여유 공간을 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <extracomment>Key: chooses the file of a product&apos;s picture.</extracomment>
        <translation>사진 고르기</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Key: the product has no picture any more.</extracomment>
        <translation>사진 빼기</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>PNG or JPEG. A file can be dropped here.</source>
        <extracomment>Beside a product&apos;s picture.</extracomment>
        <translation>PNG나 JPEG. 파일을 여기로 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>In a file dialog; %1 are patterns such as *.png.</extracomment>
        <translation>사진 (%1)</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Accessible name of the dots that stand for a PIN&apos;s digits.</extracomment>
        <translation>
            <numerusform>%n자리 입력함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <extracomment>Accessible name of the number keys with which a PIN is entered.</extracomment>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PlatformModel</name>
    <message>
        <source>Customer</source>
        <extracomment>Headings of the table of customers whose events the platform refuses.</extracomment>
        <translation>고객</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>The platform does not take events now (%1). They are sent again.</source>
        <extracomment>The platform did not take an event; %1 is what it said, as &quot;HTTP 500&quot;.</extracomment>
        <translation>플랫폼이 지금 사건을 받지 않습니다(%1). 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The platform failed several times (%1). It is tried again within a minute.</source>
        <extracomment>The platform failed often; %1 is what it said.</extracomment>
        <translation>플랫폼이 여러 번 실패했습니다(%1). 1분 안에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Sending has stopped: %1. Close this program and open it again.</source>
        <extracomment>Events are not sent any more; %1 is why.</extracomment>
        <translation>보내기가 멈췄습니다: %1. 프로그램을 닫고 다시 여세요.</translation>
    </message>
    <message numerus="yes">
        <source>The platform refuses events of %n customer(s). All others go on.</source>
        <extracomment>Some customers&apos; events were refused and wait.</extracomment>
        <translation>
            <numerusform>플랫폼이 고객 %n명의 사건을 거부합니다. 나머지는 계속 보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 held back</source>
        <extracomment>Events that wait; %1 of all customers, %2 behind a refused one.</extracomment>
        <translation>%1 · 보류 %2</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <extracomment>How long the oldest event waits: there is none.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Events %1 to %2 were sent again.</source>
        <extracomment>A range of events was sent again, from %1 to %2.</extracomment>
        <translation>사건 %1~%2번을 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>Sending events %1 to %3 again: at %2.</source>
        <extracomment>A range of events is sent again: %1 is the first, %2 the last so far, %3 the last at all.</extracomment>
        <translation>사건 %1~%3번을 다시 보내는 중: %2번.</translation>
    </message>
    <message>
        <source>This customer&apos;s events are tried again.</source>
        <extracomment>A parked customer&apos;s events are sent again.</extracomment>
        <translation>이 고객의 사건을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Give the numbers of the first and the last event.</source>
        <translation>첫 사건과 마지막 사건의 번호를 적으세요.</translation>
    </message>
    <message>
        <source>Not all of these events were sent before.</source>
        <translation>아직 보내지 않은 사건이 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PlatformPage</name>
    <message>
        <source>Data platform</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation>데이터 플랫폼</translation>
    </message>
    <message>
        <source>Orders, refunds, top-ups and coupons go to another system as they happen: in order for each customer, at least once, without names or phone numbers.</source>
        <translation>주문, 환불, 충전, 쿠폰을 일어나는 대로 다른 시스템에 보냅니다. 고객마다 순서대로, 적어도 한 번, 이름과 전화번호 없이 보냅니다.</translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Field for the number of the first event of a range.</extracomment>
        <translation>첫 번호</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>Field for the number of the last event of a range.</extracomment>
        <translation>끝 번호</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Key that sends a range of events once more.</extracomment>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Key that tries the events of the chosen parked customer again.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Parked customers</source>
        <extracomment>Accessible name of the table of customers whose events the platform refuses.</extracomment>
        <translation>보류된 고객</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <extracomment>The platform refused nobody&apos;s events.</extracomment>
        <translation>보류된 고객이 없습니다</translation>
    </message>
    <message>
        <source>An event that the platform refuses three times would be here, with all later ones of its customer.</source>
        <translation>플랫폼이 세 번 거부한 사건과 그 고객의 뒤 사건들이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No data platform</source>
        <translation>데이터 플랫폼이 없습니다</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>Before the folder or address where events go.</extracomment>
        <translation>보내는 곳</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Before how many events the platform has.</extracomment>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Before how many events wait to be sent.</extracomment>
        <translation>대기</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <extracomment>Before how long the oldest event waits.</extracomment>
        <translation>가장 오래된 대기</translation>
    </message>
    <message>
        <source>Close this program and choose one with jangbuctl platform set. The events of a book on a server are sent there, by jangbuctl platform run.</source>
        <extracomment>Where events are sent to is chosen on the command line.</extracomment>
        <translation>프로그램을 닫고 jangbuctl platform set으로 정하세요. 서버의 장부는 그곳에서 jangbuctl platform run이 보냅니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PriceEntry</name>
    <message>
        <source>Back to the list price</source>
        <extracomment>Key: the line costs what the product costs again.</extracomment>
        <translation>정가로 되돌리기</translation>
    </message>
    <message>
        <source>Set price</source>
        <extracomment>Key: the entered price is right.</extracomment>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>List price %1</source>
        <extracomment>The product&apos;s own price, above the one being entered.</extracomment>
        <translation>정가 %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductDetailPanel</name>
    <message>
        <source>Choose a product</source>
        <extracomment>No product is chosen on the catalogue screen yet.</extracomment>
        <translation>상품을 고르세요</translation>
    </message>
    <message>
        <source>Its price history, its sales and why its stock is what it is are shown here.</source>
        <translation>가격 이력과 판매, 재고가 바뀐 까닭을 여기에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Before a product&apos;s price, VAT included.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Before how many of a product are left.
----------
What is told about a product: moves of its stock, its prices, its sales of the last days.</extracomment>
        <translation>재고</translation>
    </message>
    <message>
        <source>Sold in 7 days</source>
        <extracomment>Before how many of a product were sold.</extracomment>
        <translation>7일 판매</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Accessible name of the keys that choose what is told about a product.</extracomment>
        <translation>이력</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Why the stock is what it is</source>
        <extracomment>Accessible names of lists about a product.</extracomment>
        <translation>재고가 바뀐 까닭</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>가격 이력</translation>
    </message>
    <message>
        <source>Sales of the last seven days</source>
        <translation>최근 7일 판매</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key: edit the product.</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Key: goods came in.</extracomment>
        <translation>입고</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Key: the stock was counted.</extracomment>
        <translation>실사</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Key: goods were lost or broken.</extracomment>
        <translation>파손</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductSheet</name>
    <message>
        <source>Edit product</source>
        <extracomment>Title of a product&apos;s form.</extracomment>
        <translation>상품 수정</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Accessible name of the keys taxable and exempt.
----------
Labels of two choices.</extracomment>
        <translation>과세 구분</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Accessible name of the keys that say whether a product is sold.</extracomment>
        <translation>판매 여부</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves a product.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Label of a field; the price includes VAT.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Label of a field: as &quot;each&quot; or &quot;kg&quot;.</extracomment>
        <translation>단위</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Labels of two fields, and how to fill the second.</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>Barcodes (separated by spaces)</source>
        <translation>바코드 (여러 개는 띄어쓰기로 구분)</translation>
    </message>
    <message>
        <source>Low at or below</source>
        <extracomment>Label of a field: the stock at which a product counts as low.</extracomment>
        <translation>재고 부족 기준</translation>
    </message>
    <message>
        <source>On sale</source>
        <extracomment>Whether a product is sold.</extracomment>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>Title of a product&apos;s form.</extracomment>
        <translation>새 상품</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductTableModel</name>
    <message>
        <source>not sold any more</source>
        <extracomment>After a product&apos;s category: it was taken out of the range.</extracomment>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>In the stock column: none left.</extracomment>
        <translation>품절</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>상품</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>재고</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductZone</name>
    <message>
        <source>Price check</source>
        <extracomment>Accessible name of the key that asks for prices without selling.</extracomment>
        <translation>가격 확인</translation>
    </message>
    <message>
        <source>Name, initials or barcode</source>
        <extracomment>In the search field over the products. 초성: initial consonants, as ㅅㄹㅁ for 신라면.</extracomment>
        <translation>상품명, 초성, 바코드</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Accessible name of the tabs over the products.</extracomment>
        <translation>분류</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>Accessible name of the grid of product cards.</extracomment>
        <translation>상품</translation>
    </message>
    <message>
        <source>The products could not be read</source>
        <extracomment>In place of the product cards.</extracomment>
        <translation>상품을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Scanning and the rest of the screen work. Try again in a moment.</source>
        <translation>스캔과 나머지 화면은 쓸 수 있습니다. 잠시 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>상품을 읽는 중…</translation>
    </message>
    <message>
        <source>You can scan already.</source>
        <translation>스캔은 지금도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>‘%1’ 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try initials (ㅅㄹㅁ), a part of the name or the last digits of the barcode.</source>
        <translation>초성(ㅅㄹㅁ), 이름의 일부, 바코드 뒷자리로 찾아 보세요.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>모두 다시 보기</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>아직 상품이 없습니다</translation>
    </message>
    <message>
        <source>An administrator adds or imports them under Products.</source>
        <translation>관리자가 상품 화면에서 추가하거나 가져옵니다.</translation>
    </message>
    <message>
        <source>Price check: scan or touch a product. It is not sold.</source>
        <extracomment>Price check: the next product is not sold.</extracomment>
        <translation>가격 확인: 상품을 스캔하거나 누르세요. 담기지 않습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key that ends the price check.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>코드 %1인 상품이 없습니다.</translation>
    </message>
    <message>
        <source>%1  %2 · %3</source>
        <extracomment>Answer of a price check: name, price, stock.</extracomment>
        <translation>%1  %2 · %3</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::QuantityEntry</name>
    <message>
        <source>Set quantity</source>
        <extracomment>Key: the entered quantity is right.</extracomment>
        <translation>수량 정하기</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Key: removes the line, as the quantity is nought.</extracomment>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Change the price</source>
        <extracomment>Key beside the quantity: asks for another price of the line.</extracomment>
        <translation>가격 변경</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::QuantityStepper</name>
    <message>
        <source>Quantity</source>
        <extracomment>Accessible name of a control that shows and changes how many are sold.</extracomment>
        <translation>수량</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Rail</name>
    <message>
        <source>Screens</source>
        <extracomment>Accessible name of the keys that change the screen.</extracomment>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReceiptDesk</name>
    <message>
        <source>The receipt is being printed.</source>
        <translation>영수증을 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>A file&apos;s place.</extracomment>
        <translation>%1에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReceiptPaper</name>
    <message>
        <source>Receipt</source>
        <extracomment>Accessible name of a receipt shown on the screen.</extracomment>
        <translation>영수증</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundLinesModel</name>
    <message>
        <source>damaged</source>
        <extracomment>A line of a refund: the goods are broken and are not sold again.</extracomment>
        <translation>파손</translation>
    </message>
    <message>
        <source>%1 given back before</source>
        <extracomment>A line of an order; %1 is how many units were given back before.</extracomment>
        <translation>이전 환불 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of how many are given back.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Column of a refund: how many come back.</extracomment>
        <translation>환불 수량</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundModel</name>
    <message>
        <source>In cash, out of the drawer</source>
        <extracomment>Where the money of a refund goes: the sale was without membership.</extracomment>
        <translation>돈통의 현금으로</translation>
    </message>
    <message>
        <source>To the balance of %1</source>
        <extracomment>Where the money of a refund goes; %1 is a masked name.</extracomment>
        <translation>%1 고객의 잔액으로</translation>
    </message>
    <message>
        <source>The coupon comes back if it is still valid.</source>
        <extracomment>A whole order is refunded that was paid with a coupon.</extracomment>
        <translation>쿠폰은 아직 유효하면 돌려드립니다.</translation>
    </message>
    <message>
        <source>The coupon stays used: it comes back only with the whole order.</source>
        <extracomment>A part of an order is refunded that was paid with a coupon.</extracomment>
        <translation>쿠폰은 사용된 채로 남습니다. 주문 전체를 환불할 때만 돌려드립니다.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>The main key of a refund, and what a manager approves; %1 is the amount.</extracomment>
        <translation>%1 환불</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundPage</name>
    <message>
        <source>What comes back</source>
        <extracomment>Accessible name of the lines of an order that is refunded.</extracomment>
        <translation>환불할 상품</translation>
    </message>
    <message>
        <source>What becomes of the goods</source>
        <extracomment>Accessible name of the keys: what becomes of goods that come back.</extracomment>
        <translation>상품 처리</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Key: everything that was not given back yet comes back.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Key: nothing is chosen any more.</extracomment>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Beside the amount of a refund.</extracomment>
        <translation>환불 금액</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>How many come back</source>
        <translation>환불 수량</translation>
    </message>
    <message>
        <source>To stock</source>
        <extracomment>What becomes of goods that come back: they can be sold again.</extracomment>
        <translation>재고로</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>What becomes of goods that come back: they are broken.</extracomment>
        <translation>파손</translation>
    </message>
    <message>
        <source>All of this order was given back already.</source>
        <translation>이 주문은 이미 모두 환불되었습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundSheet</name>
    <message>
        <source>Refund</source>
        <extracomment>Heading of the panel that gives goods and money back.
----------
Heading of the panel that gives goods and money back; %1 is a receipt&apos;s number.</extracomment>
        <translation>환불</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key: the result of a refund was seen.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>The order could not be read</source>
        <translation>주문을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>주문을 읽는 중…</translation>
    </message>
    <message>
        <source>Close this and try again in a moment; nothing was changed.</source>
        <translation>닫고 잠시 후 다시 해 보세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>%1 환불</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReprintList</name>
    <message>
        <source>Last orders</source>
        <extracomment>Accessible name of the list of the last orders.</extracomment>
        <translation>지난 주문</translation>
    </message>
    <message>
        <source>Print copy</source>
        <translation>재발행 인쇄</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>아직 판매가 없습니다</translation>
    </message>
    <message>
        <source>The first sale of this counter appears here.</source>
        <translation>이 계산대의 첫 판매가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The last sales could not be read</source>
        <translation>지난 판매를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Close this and press F5 again in a moment.</source>
        <translation>닫고 잠시 뒤에 F5를 다시 누르세요.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Placeholder of a field of the last orders.</extracomment>
        <translation>영수증 번호</translation>
    </message>
    <message>
        <source>Refund…</source>
        <extracomment>Key: goods of the chosen order come back.</extracomment>
        <translation>환불…</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <extracomment>A receipt was looked for; %1 is its number.</extracomment>
        <translation>%1 영수증이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreModel</name>
    <message>
        <source>Made</source>
        <extracomment>Headings of the table of backups.</extracomment>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <extracomment>In the list of backups, where others say when they were made: a file from elsewhere.</extracomment>
        <translation>고른 파일</translation>
    </message>
    <message>
        <source>What was sold and changed after %1 is not in it.</source>
        <extracomment>What restoring a backup means; %1 is when the backup was made.</extracomment>
        <translation>%1 뒤에 팔거나 바꾼 것은 이 백업에 없습니다.</translation>
    </message>
    <message>
        <source>What was sold and changed after the backup is not in it.</source>
        <extracomment>What restoring a backup means.</extracomment>
        <translation>백업 뒤에 팔거나 바꾼 것은 그 안에 없습니다.</translation>
    </message>
    <message>
        <source>%1 The book that is there now is set aside in the same folder, not deleted.</source>
        <extracomment>What restoring a backup means, %1 being what is lost; what is kept.</extracomment>
        <translation>%1 지금 있는 장부는 지우지 않고 같은 폴더에 따로 둡니다.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>The book of %1 is back.</source>
        <extracomment>A backup was restored; %1 is when it was made.</extracomment>
        <translation>%1의 장부를 되살렸습니다.</translation>
    </message>
    <message>
        <source>Whoever could sign in then can sign in now.</source>
        <translation>그때 쓰던 직원과 PIN으로 로그인하세요.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <extracomment>A backup was restored; %1 is a folder.</extracomment>
        <translation>전에 있던 것은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>암호를 입력하세요.</translation>
    </message>
    <message>
        <source>The key file cannot be read. Is its disk plugged in?</source>
        <translation>열쇠 파일을 읽을 수 없습니다. 파일이 있던 디스크가 꽂혀 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreView</name>
    <message>
        <source>Backups that can be restored</source>
        <extracomment>Accessible name of the table of backups that may be restored.</extracomment>
        <translation>되살릴 수 있는 백업</translation>
    </message>
    <message>
        <source>No backup in the usual place</source>
        <extracomment>No backup lies where this machine puts them.</extracomment>
        <translation>늘 두던 곳에 백업이 없습니다</translation>
    </message>
    <message>
        <source>Choose the file where it lies: on a stick or on another disk.</source>
        <translation>USB 메모리나 다른 디스크 등 백업이 있는 곳에서 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <extracomment>Key that opens a backup with the bytes of a file instead of a passphrase.</extracomment>
        <translation>열쇠 파일로 열기…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Key that looks for a backup elsewhere.
----------
Key of an empty list of backups.</extracomment>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops a restore.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>암호</translation>
    </message>
    <message>
        <source>The one that was chosen before this backup was made.</source>
        <translation>이 백업을 만들 때 쓰던 암호입니다.</translation>
    </message>
    <message>
        <source>Restore under way</source>
        <extracomment>Accessible name of the bar that shows how far a restore is.</extracomment>
        <translation>되살리는 중</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 되살리기</translation>
    </message>
    <message>
        <source>The backup is locked</source>
        <translation>잠긴 백업입니다</translation>
    </message>
    <message>
        <source>The key on this machine does not open it.</source>
        <translation>이 기기에 있는 열쇠로는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>되살리는 중</translation>
    </message>
    <message>
        <source>The backup is unpacked and checked first. Nothing is changed before it is known to be good.</source>
        <translation>먼저 백업을 풀어 검산합니다. 온전한 것을 확인하기 전에는 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>되살렸습니다</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>Under the list of backups; %1 is the path of a file.</extracomment>
        <translation>고른 파일: %1</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <extracomment>Key: the restored shop opens.</extracomment>
        <translation>장부 열기</translation>
    </message>
    <message>
        <source>Unlock and restore</source>
        <extracomment>Key: opens the locked backup and restores it.</extracomment>
        <translation>열어서 되살리기</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <extracomment>Key: the chosen backup takes the book&apos;s place.</extracomment>
        <translation>이 백업 되살리기</translation>
    </message>
    <message>
        <source>Backups (*.jbk);;All files (*)</source>
        <extracomment>In a file dialog: backups, and all files.</extracomment>
        <translation>백업 (*.jbk);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialog that chooses a backup.</extracomment>
        <translation>백업 고르기</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <extracomment>Title of the dialog that chooses the file that opens a backup.</extracomment>
        <translation>열쇠 파일 고르기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreWishModel</name>
    <message>
        <source>Something is still on its way into the present book. Wait until nothing is unsent, then press the key again.</source>
        <extracomment>A backup cannot be restored now: a payment or the like has no answer yet.</extracomment>
        <translation>지금 장부에 아직 적히지 않은 것이 있습니다. 보내지 못한 것이 없어지면 다시 누르세요.</translation>
    </message>
    <message>
        <source>Cash was taken for an open or parked sale that is not paid yet. Finish the sale or give the cash back first.</source>
        <extracomment>A backup cannot be restored now: the cash would be in no book.</extracomment>
        <translation>아직 결제하지 않은 판매(진행 중이거나 보류 중)에 현금을 받아 두었습니다. 먼저 결제를 마치거나 현금을 돌려주세요.</translation>
    </message>
    <message>
        <source>Something is still unsent, and the book does not take it. It stays at this counter and goes into the restored book. Press the key again to go on.</source>
        <extracomment>A backup is to take the place of a book that answers no more.</extracomment>
        <translation>아직 전송하지 못한 것이 있는데 장부가 받지 않습니다. 이 계산대에 남아 있다가 되살린 장부에 적힙니다. 계속하려면 버튼을 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>Products are being imported. Wait until they are in, or stop it, then press the key again.</source>
        <extracomment>A backup cannot be restored now.</extracomment>
        <translation>상품을 가져오는 중입니다. 다 들어올 때까지 기다리거나 멈춘 뒤 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RevenueChartView</name>
    <message>
        <source>Revenue</source>
        <extracomment>Accessible name of the chart.</extracomment>
        <translation>매출</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Accessible name of the key inside a search field that empties it.</extracomment>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SellModel</name>
    <message>
        <source>Carry on with this sale.</source>
        <extracomment>The program was started with lines in the cart that were not paid yet.</extracomment>
        <translation>하던 판매를 이어서 하세요.</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <extracomment>On a cart line: the product was taken out of the shop&apos;s list.</extracomment>
        <translation>판매 중지</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>On a cart line: the price has changed since, as &quot;지금 4,680원&quot;.</extracomment>
        <translation>지금 %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>On a cart line: more are in the cart than in stock.</extracomment>
        <translation>품절</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>%1개만 남음</translation>
    </message>
    <message>
        <source>Coupons belong to members. Find the customer first (F4).</source>
        <extracomment>After the key that shows the customer&apos;s coupons.</extracomment>
        <translation>쿠폰을 쓰려면 먼저 고객을 찾아 주세요(F4).</translation>
    </message>
    <message>
        <source>%1 in cash was taken for this sale. Sell goods for it, or park the sale until a manager cancels it.</source>
        <extracomment>Cash was booked for a sale that did not come about. A cashier may not book it back.</extracomment>
        <translation>이 판매에 현금 %1을 이미 받았습니다. 그만큼 상품을 판매하거나, 점장이 취소할 때까지 보류하세요.</translation>
    </message>
    <message>
        <source>The sale did not come about.</source>
        <extracomment>The reason of a reversal, kept in the book.</extracomment>
        <translation>판매가 이루어지지 않음</translation>
    </message>
    <message>
        <source>Give the customer %1 back.</source>
        <extracomment>After a sale whose cash was booked already: the amount goes back to the customer.</extracomment>
        <translation>고객에게 %1을 돌려주세요.</translation>
    </message>
    <message>
        <source>This coupon takes nothing off this sale. Pay without it.</source>
        <translation>이 쿠폰으로는 이번 판매에서 할인되는 금액이 없습니다. 쿠폰 없이 결제하세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SellView</name>
    <message>
        <source>Customer</source>
        <extracomment>Heading of the panel that finds a customer.</extracomment>
        <translation>고객</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>보류한 장바구니</translation>
    </message>
    <message>
        <source>Reprint a receipt</source>
        <extracomment>Heading of the panel with the last receipts.</extracomment>
        <translation>영수증 재발행</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Heading of the panel that changes a line&apos;s price.</extracomment>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Coupons</source>
        <extracomment>Heading of the panel with the customer&apos;s coupons.</extracomment>
        <translation>쿠폰</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettingsModel</name>
    <message>
        <source>There is no such time zone.</source>
        <translation>그런 시간대는 없습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>What this shop decides for itself. All counters follow it.</source>
        <translation>매장이 정하는 값입니다. 모든 계산대가 따릅니다.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>Key that saves all settings.</extracomment>
        <translation>설정 저장</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <extracomment>Settings were saved.</extracomment>
        <translation>설정을 저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Nothing was different, so nothing was saved.</extracomment>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The label of a setting; %1 is its name, %2 its unit.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SetupModel</name>
    <message>
        <source>Enter the shop&apos;s name. It is printed on receipts.</source>
        <translation>매장 이름을 입력해 주세요. 영수증에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>이름이 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>Enter a staff number first.</source>
        <translation>먼저 직원 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The two PINs differ. Enter a new PIN.</source>
        <translation>두 PIN이 다릅니다. 새 PIN을 입력해 주세요.</translation>
    </message>
    <message>
        <source>This folder holds a shop already. Start the program again to sign in.</source>
        <translation>이 폴더에는 이미 매장이 있습니다. 프로그램을 다시 시작해 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This machine does not know the time zone. Choose another one.</source>
        <translation>이 기기가 모르는 시간대입니다. 다른 시간대를 골라 주세요.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Go back and enter another one.</source>
        <translation>PIN은 4~8자리 숫자입니다. 뒤로 가서 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The machine has too little memory to protect the PIN. Close other programs and try again.</source>
        <translation>메모리가 모자라 PIN을 보호할 수 없습니다. 다른 프로그램을 닫고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The book cannot be written. Check the disk&apos;s free space and try again.</source>
        <translation>장부에 쓸 수 없습니다. 디스크 여유 공간을 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The shop is there, but not all demo data could be added. Try again or start without it.</source>
        <translation>매장은 만들었지만 체험 자료를 모두 넣지 못했습니다. 다시 시도하거나 자료 없이 시작해 주세요.</translation>
    </message>
    <message>
        <source>The book refused the shop. Go back and check what was entered.</source>
        <translation>장부가 매장을 받지 않았습니다. 뒤로 가서 입력한 내용을 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>우리 가게</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>장부</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>매장 이름</translation>
    </message>
    <message>
        <source>Printed on receipts.</source>
        <translation>영수증에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The currency cannot be changed later.</source>
        <translation>통화는 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>직원 번호</translation>
    </message>
    <message>
        <source>Short, such as 1 or 1001.</source>
        <translation>1이나 1001처럼 짧게.</translation>
    </message>
    <message>
        <source>Start with demo data</source>
        <translation>체험 자료로 시작</translation>
    </message>
    <message>
        <source>Some 300 products, customers and three days of sales to try everything with.</source>
        <translation>상품 300여 개와 고객, 사흘 치 판매로 모든 기능을 써 봅니다.</translation>
    </message>
    <message>
        <source>Import my products</source>
        <translation>내 상품 가져오기</translation>
    </message>
    <message>
        <source>A CSV file with names and prices, from Excel or another program.</source>
        <translation>엑셀이나 다른 프로그램에서 저장한, 이름과 가격이 있는 CSV 파일.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>빈 장부로 시작</translation>
    </message>
    <message>
        <source>No products yet; add them one by one in Products.</source>
        <translation>상품 없이 시작해 상품 화면에서 하나씩 추가합니다.</translation>
    </message>
    <message>
        <source>Create the shop</source>
        <translation>매장 만들기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>어서 오세요</translation>
    </message>
    <message>
        <source>Which language should the screens speak?</source>
        <translation>화면에 쓸 언어를 고르세요.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>Its name, currency and time zone.</source>
        <translation>매장 이름과 통화, 시간대를 정합니다.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>May do everything. More staff can be added later.</source>
        <translation>모든 일을 할 수 있습니다. 다른 직원은 나중에 추가합니다.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>시작하는 방법</translation>
    </message>
    <message>
        <source>You can add and change everything later.</source>
        <translation>나중에 모두 추가하고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>같은 PIN을 한 번 더</translation>
    </message>
    <message>
        <source>A PIN of 4 to 8 digits</source>
        <translation>PIN 4~8자리</translation>
    </message>
    <message>
        <source>The shop is being made…</source>
        <translation>매장을 만드는 중…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>First products</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The shop opens with the import: choose the file there and see what will happen to each row before anything is changed.</source>
        <translation>매장이 상품 가져오기 화면으로 열립니다. 거기서 파일을 고르고 줄마다 어떻게 되는지 본 뒤 가져옵니다.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>Key that leads to the backups.</extracomment>
        <translation>백업 되살리기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Accessible name of the key that closes a panel lying over the screen.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Shelf</name>
    <message>
        <source>Frequent</source>
        <extracomment>The first tab over the products: what is sold most.</extracomment>
        <translation>자주 찾는</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftModel</name>
    <message>
        <source>The report cannot be read now. The shift can be closed all the same.</source>
        <extracomment>The report of the open shift. It can be closed all the same.</extracomment>
        <translation>지금은 정산 내용을 읽을 수 없습니다. 마감은 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A sale is open; it stays in the cart.</source>
        <extracomment>What stays when a shift is closed: the cart on the sale screen.</extracomment>
        <translation>진행 중인 판매가 있습니다. 장바구니에 그대로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked cart(s) stay parked.</source>
        <extracomment>What stays when a shift is closed.</extracomment>
        <translation>
            <numerusform>보류한 장바구니 %n건은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) have no answer yet and are sent again.</source>
        <extracomment>What stays when a shift is closed: commands without an answer.</extracomment>
        <translation>
            <numerusform>아직 응답을 받지 못한 %n건은 다시 보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the journal. Open the drawer with its key.</source>
        <extracomment>The drawer was opened in the journal, but no printer opens it.</extracomment>
        <translation>기록했습니다. 돈통은 열쇠로 여세요.</translation>
    </message>
    <message>
        <source>The shift is closed, but its report could not be read. It is under the past shifts.</source>
        <translation>마감했지만 정산 내용을 읽지 못했습니다. 지난 정산에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open shift</source>
        <extracomment>Key of the window that opens a shift.</extracomment>
        <translation>개점</translation>
    </message>
    <message>
        <source>Shift since %1</source>
        <extracomment>Key of the window while a shift is open; %1 is a time of day.</extracomment>
        <translation>%1 개점 · 마감</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftSheet</name>
    <message>
        <source>Shift</source>
        <extracomment>Heading of the panel about the shift of this counter.</extracomment>
        <translation>개점·마감</translation>
    </message>
    <message>
        <source>The shift could not be read</source>
        <translation>개점 상태를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>개점 상태를 읽는 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftTableModel</name>
    <message>
        <source>open</source>
        <extracomment>In a list of shifts: this one is not closed yet.</extracomment>
        <translation>영업 중</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Columns of a list of shifts.</extracomment>
        <translation>개점·마감</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>장부</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <extracomment>Over the number keys; %1 is a staff member&apos;s name.</extracomment>
        <translation>%1 님의 PIN</translation>
    </message>
    <message>
        <source>Locked. The cart is kept.</source>
        <translation>잠겨 있습니다. 장바구니는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>계산대에 누가 있나요?</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffEditSheet</name>
    <message>
        <source>Role</source>
        <extracomment>Accessible name of the keys of roles.</extracomment>
        <translation>역할</translation>
    </message>
    <message>
        <source>May sign in</source>
        <extracomment>Accessible name of the keys that say whether somebody may sign in.</extracomment>
        <translation>로그인 허용</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves somebody who works here.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether somebody may sign in.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Printed on receipts and shown in the journal.</source>
        <translation>영수증과 일지에 나옵니다.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation>직원 번호</translation>
    </message>
    <message>
        <source>Shown at sign-in; nobody else has it.</source>
        <translation>로그인 화면에 보입니다. 겹칠 수 없습니다.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits. Leave it empty to keep the current PIN.</source>
        <translation>숫자 4~8자리. 비워 두면 지금 PIN을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Edit staff</source>
        <extracomment>Title of the form of somebody who works here.</extracomment>
        <translation>직원 수정</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>새 직원</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffModel</name>
    <message>
        <source>Name</source>
        <extracomment>Headings of the table of staff.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>직원 번호</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>Whether somebody may sign in.</extracomment>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN은 숫자 4~8자리입니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of staff.</extracomment>
        <translation>직원</translation>
    </message>
    <message>
        <source>Who may sign in at a counter, and what they may do there.</source>
        <translation>계산대에 로그인할 수 있는 사람과 할 수 있는 일입니다.</translation>
    </message>
    <message>
        <source>Add staff</source>
        <extracomment>Key that opens the form of somebody new.</extracomment>
        <translation>직원 추가</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key that opens the form of the chosen one.</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>Somebody who works here was saved; %1 is the name.</extracomment>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffSheet</name>
    <message>
        <source>At this counter</source>
        <translation>이 계산대</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Help with all keys</source>
        <translation>도움말과 모든 단축키</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Accessible name of the list of steps: which one of how many, and its title.</extracomment>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StockSheet</name>
    <message>
        <source>Receive goods</source>
        <extracomment>Title of the form: goods came in.</extracomment>
        <translation>입고</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <extracomment>Title of the form: what was counted is the truth from now on.</extracomment>
        <translation>재고 실사</translation>
    </message>
    <message>
        <source>Write off damaged goods</source>
        <extracomment>Title of the form: goods were lost or broken.</extracomment>
        <translation>파손 처리</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Key that books goods that came in.</extracomment>
        <translation>입고</translation>
    </message>
    <message>
        <source>Book the count</source>
        <extracomment>Key that books what was counted as the stock.</extracomment>
        <translation>실사 기록</translation>
    </message>
    <message>
        <source>Write off</source>
        <extracomment>Key that books goods that were lost or broken.</extracomment>
        <translation>파손 처리</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Before the stock of the product: now, and after what is being entered.</extracomment>
        <translation>재고</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Label of a field: how many came in, are there, or were lost.</extracomment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a field, and what becomes of it.</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>It is written in the journal.</source>
        <translation>기록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StockWatchModel</name>
    <message>
        <source>%1 products are low in stock.</source>
        <extracomment>How many products are low in stock.</extracomment>
        <translation>재고 부족 상품 %1종</translation>
    </message>
    <message>
        <source>%1 products are low in stock, %2 are sold out.</source>
        <extracomment>The same; %2 is how many products are sold out.</extracomment>
        <translation>재고 부족 상품 %1종, 품절 %2종</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TerminalsModel</name>
    <message>
        <source>Counter</source>
        <extracomment>Headings of the table of counters.</extracomment>
        <translation>계산대</translation>
    </message>
    <message>
        <source>Prefix of receipts</source>
        <translation>영수증 머리글자</translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation>다음 영수증 번호</translation>
    </message>
    <message>
        <source>This counter</source>
        <extracomment>Under the name of a counter: it is the one that is looked at.</extracomment>
        <translation>이 계산대</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TerminalsPage</name>
    <message>
        <source>Counters</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of counters.</extracomment>
        <translation>계산대</translation>
    </message>
    <message>
        <source>Every counter of the shop numbers its receipts by itself, after its prefix.</source>
        <translation>계산대마다 머리글자 뒤에 영수증 번호를 따로 매깁니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves the chosen counter.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name of the chosen counter</source>
        <extracomment>Labels of two fields of a counter.</extracomment>
        <translation>선택한 계산대 이름</translation>
    </message>
    <message>
        <source>Prefix of receipts</source>
        <translation>영수증 머리글자</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>A counter was saved; %1 is its name.</extracomment>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>장부</translation>
    </message>
    <message>
        <source>%1: language, theme, help, sign out</source>
        <extracomment>Accessible name of the key with the staff member&apos;s name; %1 is the name.</extracomment>
        <translation>%1: 언어, 화면 밝기, 도움말, 로그아웃</translation>
    </message>
    <message>
        <source>Cut off since %1 · %2 unsent</source>
        <extracomment>%1 is a time of day, %2 how many commands have no answer yet.</extracomment>
        <translation>%1부터 끊김 · 미전송 %2</translation>
    </message>
    <message>
        <source>Connected · %1 unsent</source>
        <extracomment>%1 is how many commands have no answer yet.</extracomment>
        <translation>연결됨 · 미전송 %1</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Key of the top bar, before it is known whether a shift is open.</extracomment>
        <translation>개점·마감</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpHistoryModel</name>
    <message>
        <source>reversed</source>
        <extracomment>After a top-up that was taken back.</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of a list of top-ups.</extracomment>
        <translation>일시</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpModel</name>
    <message>
        <source>That is no phone number. Type it with its area code, such as 010-1234-5678.</source>
        <extracomment>The new customer&apos;s phone number cannot be read.</extracomment>
        <translation>전화번호가 아닙니다. 010-1234-5678처럼 국번까지 입력해 주세요.</translation>
    </message>
    <message>
        <source>%1 topped up.</source>
        <extracomment>After a top-up; %1 is its amount.</extracomment>
        <translation>%1 충전했습니다.</translation>
    </message>
    <message>
        <source>The top-up was reversed.</source>
        <extracomment>A mistaken top-up was taken back.</extracomment>
        <translation>충전을 취소했습니다.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpView</name>
    <message>
        <source>New customer</source>
        <extracomment>Title of the form for a new customer.
----------
Key that opens the form for a new customer.</extracomment>
        <translation>새 고객 등록</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Customers are found by their phone.</source>
        <translation>이 번호로 고객을 찾습니다.</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Key that saves a new customer.</extracomment>
        <translation>등록</translation>
    </message>
    <message>
        <source>Reverse this top-up?</source>
        <extracomment>Title of the form that takes a top-up back.</extracomment>
        <translation>이 충전을 취소할까요?</translation>
    </message>
    <message>
        <source>The amount is taken off the customer&apos;s balance again. It is written in the journal.</source>
        <translation>충전한 금액을 고객 잔액에서 다시 뺍니다. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field.</extracomment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Reverse the top-up</source>
        <extracomment>Key that takes the top-up back.
----------
Key that takes back the chosen top-up.</extracomment>
        <translation>충전 취소</translation>
    </message>
    <message>
        <source>Whose balance?</source>
        <extracomment>Nobody is chosen on the top-up screen yet.</extracomment>
        <translation>누구의 잔액인가요?</translation>
    </message>
    <message>
        <source>Type the phone number or its last four digits, or register a new customer.</source>
        <translation>전화번호나 뒤 네 자리를 입력하거나 새 고객을 등록하세요.</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <extracomment>The amount can be entered once a customer is chosen.</extracomment>
        <translation>먼저 고객을 고르세요</translation>
    </message>
    <message>
        <source>The amount is entered here.</source>
        <translation>금액은 여기에 입력합니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Before the amount being entered.</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Before the customer&apos;s balance.</extracomment>
        <translation>잔액</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <extracomment>Accessible name of the keys cash, card, transfer.</extracomment>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Approval number</source>
        <extracomment>Placeholder: the number on the card terminal&apos;s slip, or of the transfer.</extracomment>
        <translation>승인 번호</translation>
    </message>
    <message>
        <source>Last top-ups</source>
        <extracomment>Heading of the customer&apos;s last top-ups.</extracomment>
        <translation>최근 충전</translation>
    </message>
    <message>
        <source>Type the whole name, or register a new customer below.</source>
        <translation>이름은 전체를 입력하거나, 아래에서 새 고객을 등록하세요.</translation>
    </message>
    <message>
        <source>Top-up for %1</source>
        <extracomment>Heading of the top-up of a customer; %1 is a masked name.</extracomment>
        <translation>%1 님 충전</translation>
    </message>
    <message>
        <source>Next top-up</source>
        <extracomment>The main key of the top-up screen; %1 is the amount.</extracomment>
        <translation>다음 충전</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>%1 충전</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::WalletPanel</name>
    <message>
        <source>Show</source>
        <extracomment>Accessible name of the keys that choose which coupons are shown.</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>The customer&apos;s coupons</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>고객의 쿠폰</translation>
    </message>
    <message>
        <source>Usable</source>
        <extracomment>Coupons that are expired or were revoked.</extracomment>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용함</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>만료·회수</translation>
    </message>
    <message>
        <source>Coupons of %1</source>
        <extracomment>Heading of a customer&apos;s coupons; %1 is a masked name.</extracomment>
        <translation>%1 님의 쿠폰</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>쿠폰</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <extracomment>Nobody is chosen on the coupons&apos; screen yet.</extracomment>
        <translation>먼저 고객을 고르세요</translation>
    </message>
    <message>
        <source>Their coupons are shown here.</source>
        <translation>고객의 쿠폰이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation>쿠폰을 읽는 중…</translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation>쓸 수 있는 쿠폰이 없습니다</translation>
    </message>
    <message>
        <source>Choose a campaign and give them one.</source>
        <translation>행사를 골라 쿠폰을 발급하세요.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A list of coupons is empty.</extracomment>
        <translation>없습니다</translation>
    </message>
</context>
</TS>
