package vn.nhipcau.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.nhipcau.platform.language.Language;

/** Letters as the packages above write them. */
@ApplicationScoped
class Letters {

    static final String SUBJECT = "Bạn đã có chỗ trong lớp Đăng ký biến động đất đai";
    static final Instant START = Instant.parse("2026-11-26T01:00:00Z");

    @Inject
    Outbox outbox;

    static Recipient hanh(String address) {
        return new Recipient("PERSON000001", "Nguyễn Thị Hạnh", address, Language.VI);
    }

    static Letter enrolled() {
        return Letter.of(
                        SUBJECT,
                        "Bạn đã đăng ký lớp này ngày 20/11/2026.",
                        "Lớp học bắt đầu thứ Năm tuần sau. Hãy mang theo thẻ công chức và máy tính xách tay.",
                        "Nếu không đến được, hãy hủy đăng ký trước 25/11 để nhường chỗ cho người trong danh sách chờ.")
                .detail("Khóa học", "Đăng ký biến động và chỉnh lý hồ sơ địa chính")
                .detail("Thời gian", "Thứ Năm 26/11/2026, 08:00–11:30")
                .detail("Địa điểm", "Hội trường UBND xã Trà My")
                .button("Xem lớp học", "https://nhipcau.example/enrolments/K7MQ4TX92BCD");
    }

    static Appointment lesson(int sequence, boolean cancelled) {
        return new Appointment(
                "run-12@nhipcau.example",
                sequence,
                cancelled,
                "Lớp: Đăng ký biến động đất đai; buổi 1, sáng",
                "Mang theo máy tính xách tay.\nGiảng viên: Phan Văn Đức",
                "Hội trường UBND xã Trà My",
                START,
                START.plusSeconds(12_600),
                "https://nhipcau.example/classes/12");
    }

    void send(Recipient to) {
        QuarkusTransaction.requiringNew().run(() -> outbox.send(to, "training.enrolled", enrolled()));
    }

    void send(Recipient to, Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> outbox.send(to, "training.enrolled", letter));
    }

    void send(Recipient to, Appointment appointment) {
        QuarkusTransaction.requiringNew().run(() -> outbox.send(to, "training.enrolled", enrolled(), appointment));
    }
}
