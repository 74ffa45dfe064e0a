package org.childjourney.caseload;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The address at which a return of children looked after comes in, for system operators only. The report waits on the disk until the zip is read. */
@RestController
class LookedAfterController {

    private static final String PATH = "/api/caseload/ssda903";

    private final LookedAfterReturn lookedAfter;
    private final Directory directory;

    LookedAfterController(LookedAfterReturn lookedAfter, Directory directory) {
        this.lookedAfter = lookedAfter;
        this.directory = directory;
    }

    @Operation(summary = "Bring children in care in from a return of children looked after",
            description = "A zip of the SSDA903 files header, episodes, reviews, previous_permanence, missing, oc2 and uasc, as the body or as an uploaded file. Open care runs on "
                    + "with clocks from its real dates; the report says of each child what was started, or on which line of which file and why it was refused. The same zip again changes nothing.")
    @PostMapping(path = PATH, consumes = {"application/zip", MediaType.APPLICATION_OCTET_STREAM_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    void body(InputStream zip, HttpServletResponse response, Principal user) throws IOException {
        operatorsOnly(user);
        answer(zip, response, user.getName());
    }

    @Operation(hidden = true)
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    void upload(MultipartHttpServletRequest request, HttpServletResponse response, Principal user) throws IOException {
        operatorsOnly(user);
        var file = request.getFileMap().values().stream().findFirst().orElseThrow(() -> Refused.because("file", null, "Choose the zip to send, in a part named file."));
        try (var content = file.getInputStream()) {
            answer(content, response, user.getName());
        }
    }

    private void operatorsOnly(Principal user) {
        boolean operator = user != null && directory.find(user.getName()).filter(person -> person.has(Role.SYSTEM_OPERATOR)).isPresent();
        if (!operator) {
            throw new NotAllowed("Only a system operator brings a caseload in.");
        }
    }

    private void answer(InputStream zip, HttpServletResponse response, String user) throws IOException {
        Path report = Files.createTempFile("looked-after-report", ".json"); // readable by this process's user alone
        try {
            try (var out = Files.newOutputStream(report)) {
                lookedAfter.bringIn(zip, out, user);
            }
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLengthLong(Files.size(report));
            Files.copy(report, response.getOutputStream());
        } finally {
            Files.deleteIfExists(report);
        }
    }
}
